import { describe, expect, it } from "vitest";
import {
  makeCriterion,
  makeGroup,
  makeRuleSet,
  scoreEveryWay,
  scoreOne,
  yes,
} from "../../test/make-rule-set.ts";

const scale = { kind: "tracking", facts: ["t/done"] } as const;
const tracked = { state: "tracked", applicableMilli: 0, earnedMilli: 0, lostMilli: 0, openMilli: 0 };

describe("what is only followed", () => {
  it.each([
    ["without an answer", {}, []],
    ["with an answer", { "t/done": 3 }, []],
    ["with a clash", { "t/done": 3 }, ["t/done"]],
  ])("is never scored and never open, %s", (_, values, clashes) => {
    expect(scoreOne(scale, values, { clashes })).toMatchObject({
      ...tracked,
      reasons: [],
      missing: [],
      conflicts: [],
    });
  });

  it("leaves the maximum to the others", () => {
    const area = makeGroup("g", [makeCriterion("a", yes), makeCriterion("b", scale)]);
    const total = scoreEveryWay({ ruleSet: makeRuleSet([area]), values: { "t/yes": true } });
    expect(total).toMatchObject({
      state: "scored",
      earnedMilli: 10_000,
      applicableMilli: 10_000,
      maxMilli: 20_000,
    });
  });

  it("is tracked as a whole where nothing else is there", () => {
    const area = makeGroup("g", [makeCriterion("b", scale)]);
    expect(scoreEveryWay({ ruleSet: makeRuleSet([area]) })).toMatchObject({
      state: "tracked",
      applicableMilli: 0,
    });
  });
});
