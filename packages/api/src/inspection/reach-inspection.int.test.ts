import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestOffice, type TestOffice } from "../../test/test-office.ts";
import { minutesPaper } from "../index.ts";
import { memberContextFor } from "../papers/paper-permission.ts";

let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const notYours = { cause: { code: "inspection-not-yours" } };

describe("who reaches an inspection", () => {
  it("the team and the administrator do; an inspector of no team does not", async () => {
    const id = office.inspections.a;
    for (const username of ["admin", "head", "member"]) {
      expect((await (await office.as(username)).inspection.get({ id })).id).toBe(id);
    }
    await expect((await office.as("stranger")).inspection.get({ id })).rejects.toMatchObject(notYours);
  });

  it("a unit's officer sees the visit to their unit and no other", async () => {
    const officer = await office.as("officer-a");
    expect((await officer.inspection.get({ id: office.inspections.a })).unit.id).toBe("ward-a");
    await expect(officer.inspection.get({ id: office.inspections.b })).rejects.toMatchObject(notYours);
  });

  it("papers follow the same table as calls", async () => {
    const officer = memberContextFor(await office.contextOf("officer-a"), "papers.minutes", "any");
    expect((await minutesPaper(officer, office.inspections.a)).blocks.length).toBeGreaterThan(5);
    await expect(minutesPaper(officer, office.inspections.b)).rejects.toMatchObject({
      code: "inspection-not-yours",
    });
    const nobody = { ...(await office.contextOf("admin")), member: undefined };
    expect(() => memberContextFor(nobody, "papers.minutes", "any")).toThrow(
      expect.objectContaining({ code: "UNAUTHORIZED" }),
    );
  });

  it("another province's people find nothing, by whatever id", async () => {
    const foreign = { ...(await office.contextOf("admin")) };
    const ctx = { ...foreign, member: foreign.member && { ...foreign.member, orgId: "another" } };
    const { appRouter } = await import("../app-router.ts");
    const caller = appRouter.createCaller(ctx);
    await expect(caller.inspection.get({ id: office.inspections.a })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(caller.round.get({ id: office.roundId })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(caller.recommendation.board({ roundId: office.roundId })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await caller.round.list()).toEqual([]);
    expect(await caller.user.list()).toEqual([]);
  });
});
