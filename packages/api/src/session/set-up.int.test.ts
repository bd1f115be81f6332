import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestOffice, type TestOffice } from "../../test/test-office.ts";

let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const account = { username: "first", name: "Quản trị viên", password: "mat-khau-dai" };

describe("the first administrator", () => {
  it("is refused once there is one", async () => {
    const caller = await office.as("nobody");
    await expect(caller.session.setUp({ ...account, code: "CODE" })).rejects.toMatchObject({
      cause: { code: "setup-done" },
    });
    expect((await caller.session.start()).needsSetup).toBe(false);
  });

  it("needs the code of the console and a long enough password, and is made once", async () => {
    await office.db.deleteFrom("member_role").where("role", "=", "administrator").execute();
    const caller = await office.as("nobody");
    await expect(caller.session.setUp({ ...account, code: "WRONG" })).rejects.toMatchObject({
      cause: { code: "setup-code-wrong" },
    });
    await expect(caller.session.setUp({ ...account, password: "short", code: "CODE" })).rejects.toMatchObject(
      {
        cause: { code: "password-too-short" },
      },
    );
    const results = await Promise.allSettled([
      caller.session.setUp({ ...account, code: "CODE" }),
      caller.session.setUp({ ...account, username: "second", code: "CODE" }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await caller.session.start()).needsSetup).toBe(false);
  });
});
