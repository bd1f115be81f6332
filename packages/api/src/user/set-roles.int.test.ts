import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestOffice, type TestOffice } from "../../test/test-office.ts";

let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

it("the last administrator cannot be taken away, by themselves or by anyone", async () => {
  const admin = await office.as("admin");
  const none = { id: "admin", roles: [] };
  await expect(admin.user.setRoles(none)).rejects.toMatchObject({ cause: { code: "last-administrator" } });
  await admin.user.setRoles({ id: "head", roles: [{ role: "administrator", unitId: null }] });
  await admin.user.setRoles(none);
  await expect((await office.as("admin")).user.list()).rejects.toMatchObject({ code: "FORBIDDEN" });
});

it("an officer sees what another unit is, and nothing that was found there", async () => {
  const other = await (await office.as("officer-a")).unit.get({ id: "ward-b" });
  expect([other.unit.id, other.inspections, other.recommendations]).toEqual(["ward-b", [], []]);
  const own = await (await office.as("officer-a")).unit.get({ id: "ward-a" });
  expect(own.inspections).toHaveLength(1);
});
