import { describe, expect, it } from "vitest";
import {
  commune,
  makeCriterion,
  makeGroup,
  makeRuleSet,
  scoreEveryWay,
  share,
  type Values,
  yes,
} from "../../test/make-rule-set.ts";
import type { CompositePart, CriterionNode, PlainScale, RuleSetNode, Scale } from "../index.ts";

const also: Scale = { kind: "all-or-nothing", fact: "t/also", fullWhen: true };
const third: Scale = { kind: "all-or-nothing", fact: "t/third", fullWhen: true };
const never = { ...share, value: { of: "t/less", over: "t/more" } } as Scale;
const figure: Scale = { kind: "imported-points", fact: "t/figure" };
const wards = { types: ["phường"], because: { vi: "phường" } };

const part = (key: string, scale: Scale): CompositePart => ({
  key,
  title: { vi: key },
  maxMilli: 1_000,
  scale: scale as PlainScale,
  whenNoOccurrence: "re-base",
});

/** Criteria one after the other, each with a maximum of its own: a sum shows which of them it holds. */
function many(count: number, scales: readonly Scale[], change: Partial<CriterionNode> = {}) {
  return Array.from({ length: count }, (_, at) =>
    makeCriterion(`c${at}`, scales[at % scales.length] ?? yes, { maxMilli: 2 ** at * 10, ...change }),
  );
}

const answers: Values = {
  "t/yes": true,
  "t/also": false,
  "t/done": 1,
  "t/all": 2,
  "t/less": 0,
  "t/more": 0,
  "t/figure": "0.01",
};
const composite = makeCriterion(
  "k",
  { kind: "composite", parts: [part("x", yes), part("y", share)] },
  { maxMilli: 2_000 },
);
const inner = makeGroup("in", [makeCriterion("i", share, { maxMilli: 3_000 })]);
const row: readonly RuleSetNode[] = many(9, [yes, also, share, never, figure]);
const with_ = (at: number, node: RuleSetNode) => row.toSpliced(at, 0, node);

describe("the sum of a group in columns", () => {
  const cases: [string, readonly RuleSetNode[]][] = [
    ...[1, 3, 4, 5, 7, 8, 9, 12, 13].map((count): [string, readonly RuleSetNode[]] => [
      `of ${count} criteria`,
      many(count, [yes, also, share, never, figure]),
    ]),
    ["of criteria that are all open", many(9, [third])],
    ["of criteria of which the last are open", [...many(8, [yes]), makeCriterion("z", third)]],
    ["of criteria that do not mean the unit", many(9, [yes], { appliesTo: wards })],
    [
      "of criteria of which some do not mean the unit",
      many(9, [yes, also, share]).map((node, at) => (at % 3 === 1 ? { ...node, appliesTo: wards } : node)),
    ],
    ...[0, 1, 2, 3, 4, 5, 8, 9].flatMap((at): [string, readonly RuleSetNode[]][] => [
      [`with a composite after ${at} criteria`, with_(at, composite)],
      [`with a group after ${at} criteria`, with_(at, inner)],
    ]),
  ];

  it.each(cases)("%s", (_, children) => {
    const ruleSet = makeRuleSet([makeGroup("g", children)]);
    for (const unit of [commune, { ...commune, type: "phường" }])
      scoreEveryWay({ ruleSet, values: answers, unit });
  });

  it.each([1, 3, 4, 5, 8, 9])("of %i areas", (count) => {
    const areas = many(count, [yes, also, share, third, never]).map((node, at) =>
      makeGroup(`g${at}`, [node]),
    );
    scoreEveryWay({ ruleSet: makeRuleSet(areas), values: answers });
  });

  it("is what it should be: eight criteria, each with its own maximum", () => {
    const ruleSet = makeRuleSet([makeGroup("g", many(8, [yes, also, share]))]);
    const total = scoreEveryWay({ ruleSet, values: answers });
    expect([total.earnedMilli, total.applicableMilli]).toEqual([10 + 20 + 80 + 160 + 640, 2_550]);
  });
});

// Maxima far beyond any real one: the products that make a total on another scale outgrow doubles.
describe("a total on another scale is rounded exactly", () => {
  const bonus = makeCriterion("b", { kind: "imported-points", fact: "t/other" }, { maxMilli: 2_000_000_000 });
  it.each<[string, string, string, number, number]>([
    ["in ordinary sizes", "333333.333", "0", 3, 1],
    ["where the sum is large", "999999.999", "0", 999_999_937, 499_999_969],
    ["where the bonus is large", "333333.333", "1000000.001", 3, 1_000_000_002],
    ["where both are", "999999.999", "1000000.001", 999_999_937, 1_499_999_970],
  ])("%s", (_, base, extra, rebaseToMilli, wanted) => {
    const ruleSet = makeRuleSet(
      [
        makeGroup("g", [makeCriterion("a", figure, { maxMilli: 1_999_999_998 })]),
        makeGroup("plus", [bonus], { role: "bonus" }),
      ],
      { rounding: { component: 3, total: 3 }, total: { rollUp: "sum", rebaseToMilli } },
    );
    expect(scoreEveryWay({ ruleSet, values: { "t/figure": base, "t/other": extra } }).earnedMilli).toBe(
      wanted,
    );
  });
});
