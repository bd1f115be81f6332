import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestOffice, roundInput, type TestOffice } from "../../test/test-office.ts";

let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

describe("round.create refuses", () => {
  const head = { userId: "head", title: "", role: "head" as const, strand: null };
  const cases = [
    ["a round that ends before it starts", { endsOn: "2026-08-01" }, "round-dates-reversed"],
    [
      "a visit outside the round",
      { inspections: [{ unitId: "ward-a", visitOn: "2026-09-30" }] },
      "round-dates-reversed",
    ],
    ["a team without a head", { team: [] }, "round-needs-head"],
    ["a team with two heads", { team: [head, { ...head, userId: "member" }] }, "round-needs-head"],
    ["no units", { inspections: [] }, "round-needs-units"],
    [
      "a unit twice",
      { inspections: ["2026-08-12", "2026-08-13"].map((visitOn) => ({ unitId: "ward-a", visitOn })) },
      "round-needs-units",
    ],
    [
      "a unit that is not there",
      { inspections: [{ unitId: "nowhere", visitOn: "2026-08-12" }] },
      "unit-not-found",
    ],
    [
      "a unit that no longer exists",
      { inspections: [{ unitId: "ward-gone", visitOn: "2026-08-12" }] },
      "unit-not-in-force",
    ],
    ["a rule set that is not there", { ruleSetId: "nothing" }, "rule-set-not-found"],
    ["someone who is not of the office", { team: [{ ...head, userId: "nobody" }] }, "user-not-found"],
  ] as const;
  for (const [name, change, code] of cases) {
    it(name, async () => {
      const admin = await office.as("admin");
      const before = await admin.round.list();
      await expect(admin.round.create(roundInput(change as never))).rejects.toMatchObject({
        cause: { code },
      });
      expect(await admin.round.list()).toEqual(before);
    });
  }
});

describe("round.get", () => {
  it("scores and ranks every unit, those with open criteria last and without a rank", async () => {
    const { inspections } = await (await office.as("admin")).round.get({ id: office.roundId });
    expect(inspections.map(({ rank, scorecard }) => [rank, scorecard.total.state])).toEqual([
      [null, "open"],
      [null, "open"],
    ]);
  });
});
