import { describe, expect, it } from "vitest";
import {
  AS_OF,
  commune,
  makeCriterion,
  makeGroup,
  makeRuleSet,
  share,
  type Values,
  yes,
} from "../../test/make-rule-set.ts";
import {
  layOut,
  needsAllRules,
  type PlainScale,
  type RuleSetContent,
  type Scale,
  scoreWith,
} from "../index.ts";

const plain = makeRuleSet([makeGroup("g", [makeCriterion("a", yes), makeCriterion("b", share)])]);
const assessor: Scale = { kind: "assessor", points: "t/points", reason: "t/reason" };
const one = (scale: Scale, change = {}) => makeRuleSet([makeGroup("g", [makeCriterion("a", scale, change)])]);
const composite = (scale: Scale): Scale => ({
  kind: "composite",
  parts: [
    { key: "x", title: { vi: "x" }, maxMilli: 10_000, scale: scale as PlainScale, whenNoOccurrence: "zero" },
  ],
});
const coefficient = { attribute: "region", on: "points", values: [], otherwisePercentMilli: 50_000 };

const table: [claim: string, ruleSet: RuleSetContent, needs: boolean][] = [
  ["a plain sum of common scales", plain, false],
  ["a composite of common scales", one(composite(yes)), false],
  ["what is only followed", one({ kind: "tracking", facts: ["t/done"] }), false],
  ["a scale that is not common", one(assessor), true],
  ["a part whose scale is not common", one(composite(assessor)), true],
  ["a coefficient", one(yes, { coefficient }), true],
  ["what is spread where it does not apply", one(yes, { whenNotApplicable: "spread" }), true],
  ["what is spread where it did not occur", one(yes, { whenNoOccurrence: "spread" }), true],
  ["a mean", makeRuleSet([makeGroup("g", [makeCriterion("a", yes)], { rollUp: "mean" })]), true],
  [
    "a gate",
    makeRuleSet([
      makeGroup("g", [makeCriterion("a", yes)], { gate: { child: "a", atLeastPercentMilli: 1 } }),
    ]),
    true,
  ],
  [
    "a bonus",
    makeRuleSet([
      makeGroup("h", [makeCriterion("b", share)]),
      makeGroup("g", [makeCriterion("a", yes)], { role: "bonus" }),
    ]),
    true,
  ],
  ["a total of its own", { ...plain, total: { rollUp: "sum" } }, true],
];

const values: Values = { "t/yes": true, "t/done": 1, "t/all": 2 };
const input = { unit: commune, facts: { values, clashes: [] }, asOf: AS_OF };

describe("the common rules", () => {
  it.each(table)("are enough or not: %s", (_, ruleSet, needs) => {
    expect(needsAllRules(ruleSet)).toBe(needs);
  });

  it("score a plain rule set", () => {
    expect(scoreWith(layOut(plain, {}), input).total.earnedMilli).toBe(15_000);
  });

  it.each([
    ["a scale that they do not have", one(assessor), "the scale assessor is not loaded"],
    [
      "a mean",
      makeRuleSet([makeGroup("g", [makeCriterion("a", yes)], { rollUp: "mean" })]),
      "this rule set needs rules that are not loaded",
    ],
  ])("refuse %s rather than score it otherwise", (_, ruleSet, message) => {
    expect(() => scoreWith(layOut(ruleSet, {}), input)).toThrow(new RangeError(message));
  });
});
