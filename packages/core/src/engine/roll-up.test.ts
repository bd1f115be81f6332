import { describe, expect, it } from "vitest";
import {
  because,
  makeCriterion,
  makeGroup,
  makeRuleSet,
  nodeOf,
  scoreEveryWay,
  share,
  type Values,
  yes,
} from "../../test/make-rule-set.ts";
import type { CriterionNode, GroupNode, RuleSetContent, RuleSetNode, Scale } from "../index.ts";

const also: Scale = { kind: "all-or-nothing", fact: "t/also", fullWhen: true };
const other: Scale = { ...share, value: { of: "t/less", over: "t/before" } } as Scale;
const appliesTo = { types: ["phường"], because: { vi: "phường" } };

/** State, earned, lost, open, rounding, applicable of the group. */
function groupOf(
  children: readonly RuleSetNode[],
  change: Partial<GroupNode>,
  values: Values,
  group?: 0 | 1 | 2 | 3,
) {
  const rounding = { total: 3 as const, ...(group !== undefined && { group }) };
  const total = scoreEveryWay({
    ruleSet: makeRuleSet([makeGroup("g", children, change)], { rounding }),
    values,
  });
  const { state, earnedMilli, lostMilli, openMilli, roundingMilli, applicableMilli } = nodeOf(
    total,
    "group:g",
  );
  return [state, earnedMilli, lostMilli, openMilli, roundingMilli, applicableMilli];
}

const a = makeCriterion("a", yes);
const b = makeCriterion("b", share, { maxMilli: 20_000 });
const weighted = [
  makeCriterion("a", yes, { weightMilli: 1_000 }),
  makeCriterion("b", share, { maxMilli: 20_000, weightMilli: 3_000 }),
];
const half = { "t/yes": true, "t/done": 1, "t/all": 2 };
const third = { "t/yes": true, "t/done": 1, "t/all": 3 };

type Line = [claim: string, values: Values, seen: readonly unknown[]];

describe("a sum", () => {
  it.each<Line>([
    ["adds what its children earned and lost", half, ["scored", 20_000, 10_000, 0, 0, 30_000]],
    ["adds what is open", { "t/yes": true }, ["open", 10_000, 0, 20_000, 0, 30_000]],
    ["leaves out what did not occur", { "t/yes": true, "t/all": 0 }, ["scored", 10_000, 0, 0, 0, 10_000]],
    ["adds rounded points and rounds no more", third, ["scored", 16_670, 13_330, 0, 0, 30_000]],
  ])("%s", (_, values, seen) => {
    expect(groupOf([a, b], {}, values)).toEqual(seen);
  });

  it.each<[0 | 1 | 2 | 3, readonly unknown[]]>([
    [0, ["scored", 17_000, 13_330, 0, -330, 30_000]],
    [1, ["scored", 16_700, 13_330, 0, -30, 30_000]],
    [2, ["scored", 16_670, 13_330, 0, 0, 30_000]],
  ])("rounds at %i decimals where the group does, as a record of its own", (places, seen) => {
    expect(groupOf([a, b], {}, third, places)).toEqual(seen);
  });

  it("adds many children, leaves and groups", () => {
    const leaves = ["c1", "c2", "c3", "c4", "c5", "c6"].map((id, at) =>
      makeCriterion(id, yes, { maxMilli: 1_000 * (at + 1) }),
    );
    const nested = makeGroup("in", [makeCriterion("x", share, { maxMilli: 1_000 })]);
    expect(groupOf([...leaves, nested], {}, half)).toEqual(["scored", 21_500, 500, 0, 0, 22_000]);
  });

  it.each<[string, readonly CriterionNode[], string]>([
    [
      "is not applicable where none of its children applies",
      [makeCriterion("a", yes, { appliesTo })],
      "not-applicable",
    ],
    ["did not occur where none of its children did", [makeCriterion("a", other)], "no-occurrence"],
    [
      "did not occur where one did not and the other does not apply",
      [makeCriterion("a", yes, { appliesTo }), makeCriterion("b", other)],
      "no-occurrence",
    ],
  ])("%s", (_, children, state) => {
    expect(groupOf(children, {}, { "t/before": 0 })).toEqual([state, 0, 0, 0, 0, 0]);
  });
});

describe("a mean", () => {
  it.each<Line>([
    ["is of the shares, times the group's own maximum", half, ["scored", 6_000, 2_000, 0, 0, 8_000]],
    ["is open where a child is", { "t/yes": true }, ["open", 4_000, 0, 4_000, 0, 8_000]],
    ["is of the children that count", { "t/yes": true, "t/all": 0 }, ["scored", 8_000, 0, 0, 0, 8_000]],
    [
      "is rounded to thousandths where groups do not round",
      { ...third, "t/done": 2 },
      ["scored", 6_666, 1_334, 0, 0, 8_000],
    ],
  ])("%s", (_, values, seen) => {
    expect(groupOf([a, b], { rollUp: "mean", maxMilli: 8_000 }, values)).toEqual(seen);
  });

  it("does not look at weights", () => {
    expect(groupOf(weighted, { rollUp: "mean", maxMilli: 8_000 }, half)).toEqual([
      "scored",
      6_000,
      2_000,
      0,
      0,
      8_000,
    ]);
  });

  it("is rounded where groups round, and what that takes is a record of its own", () => {
    // Shares 1 and 13,33/20: 8 × 0,83325 = 6,666.
    const values = { ...third, "t/done": 2 };
    expect(groupOf([a, b], { rollUp: "mean", maxMilli: 8_000 }, values, 2)).toEqual([
      "scored",
      6_670,
      1_334,
      0,
      -4,
      8_000,
    ]);
  });

  it("has no maximum where none of its children counts", () => {
    expect(groupOf([b], { rollUp: "mean", maxMilli: 8_000 }, { "t/all": 0 })).toEqual([
      "no-occurrence",
      0,
      0,
      0,
      0,
      0,
    ]);
  });

  it("leaves out a child whose maximum is zero", () => {
    const empty = makeCriterion("z", also, { maxMilli: 0 });
    const seen = groupOf([a, empty], { rollUp: "mean", maxMilli: 8_000 }, { "t/yes": true, "t/also": false });
    expect(seen).toEqual(["scored", 8_000, 0, 0, 0, 8_000]);
  });

  it("is below nothing where the children are", () => {
    const below = makeCriterion("a", { ...yes, extraPenaltyMilli: 5_000 } as Scale);
    expect(groupOf([below], { rollUp: "mean", maxMilli: 8_000 }, { "t/yes": false })).toEqual([
      "scored",
      -4_000,
      12_000,
      0,
      0,
      8_000,
    ]);
  });
});

describe("a weighted mean", () => {
  it.each<Line>([
    ["weighs the shares", half, ["scored", 5_000, 3_000, 0, 0, 8_000]],
    ["weighs those that count only", { "t/yes": true, "t/all": 0 }, ["scored", 8_000, 0, 0, 0, 8_000]],
    ["weighs what is open", { "t/yes": true }, ["open", 2_000, 0, 6_000, 0, 8_000]],
  ])("%s", (_, values, seen) => {
    expect(groupOf(weighted, { rollUp: "weighted-mean", maxMilli: 8_000 }, values)).toEqual(seen);
  });

  it("takes a thousand where no weight is said", () => {
    const children = [a, makeCriterion("b", share, { weightMilli: 3_000 })];
    expect(groupOf(children, { rollUp: "weighted-mean", maxMilli: 8_000 }, half)).toEqual([
      "scored",
      5_000,
      3_000,
      0,
      0,
      8_000,
    ]);
  });

  it("has no maximum where no weight is left", () => {
    const children = [makeCriterion("a", yes, { weightMilli: 0 })];
    expect(groupOf(children, { rollUp: "weighted-mean", maxMilli: 8_000 }, half)).toEqual([
      "scored",
      0,
      0,
      0,
      0,
      0,
    ]);
  });
});

describe("the best of several", () => {
  it.each<Line>([
    [
      "counts the child with the most points alone",
      { "t/yes": true, "t/done": 3, "t/all": 4 },
      ["scored", 15_000, 5_000, 0, 0, 20_000],
    ],
    [
      "counts another where that has more",
      { "t/yes": true, "t/done": 1, "t/all": 4 },
      ["scored", 10_000, 0, 0, 0, 10_000],
    ],
    [
      "counts the first among equals",
      { "t/yes": true, "t/done": 1, "t/all": 2 },
      ["scored", 10_000, 0, 0, 0, 10_000],
    ],
    [
      "counts the first among nothings",
      { "t/yes": false, "t/done": 0, "t/all": 2 },
      ["scored", 0, 10_000, 0, 0, 10_000],
    ],
    [
      "is open where a child is, even one that does not count",
      { "t/yes": true },
      ["open", 10_000, 0, 0, 0, 10_000],
    ],
    ["is open where the one that counts is", { "t/done": 0, "t/all": 2 }, ["open", 0, 0, 10_000, 0, 10_000]],
    ["leaves out what did not occur", { "t/yes": false, "t/all": 0 }, ["scored", 0, 10_000, 0, 0, 10_000]],
  ])("%s", (_, values, seen) => {
    expect(groupOf([a, b], { rollUp: "best-of", maxMilli: 20_000 }, values)).toEqual(seen);
  });

  it("is rounded where groups round", () => {
    expect(groupOf([b], { rollUp: "best-of" }, third, 1)).toEqual(["scored", 6_700, 13_330, 0, -30, 20_000]);
  });

  it("is not applicable where none of its children applies", () => {
    const children = [makeCriterion("a", yes, { appliesTo })];
    expect(groupOf(children, { rollUp: "best-of" }, half)).toEqual(["not-applicable", 0, 0, 0, 0, 0]);
  });

  it("counts one that is full by policy", () => {
    const children = [
      a,
      makeCriterion("b", share, { appliesTo, whenNotApplicable: "full", maxMilli: 20_000 }),
    ];
    expect(groupOf(children, { rollUp: "best-of" }, half)).toEqual(["scored", 20_000, 0, 0, 0, 20_000]);
  });
});

describe("a gate", () => {
  const gate = { child: "b", atLeastPercentMilli: 50_000 };
  const children = [a, makeCriterion("b", share)];
  const values = (done: number, all = 100) => ({ "t/yes": true, "t/done": done, "t/all": all });

  it.each<Line>([
    ["opens on its share", values(50), ["scored", 15_000, 5_000, 0, 0, 20_000]],
    ["opens above its share", values(51), ["scored", 15_100, 4_900, 0, 0, 20_000]],
    [
      "is closed just below its share: the others' points are lost",
      values(49),
      ["scored", 4_900, 15_100, 0, 0, 20_000],
    ],
    ["is closed by nothing", values(0), ["scored", 0, 20_000, 0, 0, 20_000]],
    ["is closed while its child is open", { "t/yes": true }, ["open", 0, 10_000, 10_000, 0, 20_000]],
    ["lets pass where its child did not occur and left", values(0, 0), ["scored", 10_000, 0, 0, 0, 10_000]],
    [
      "loses no more where the others earned nothing",
      { ...values(49), "t/yes": false },
      ["scored", 4_900, 15_100, 0, 0, 20_000],
    ],
  ])("%s", (_, given, seen) => {
    expect(groupOf(children, { gate }, given)).toEqual(seen);
  });

  it.each<[string, Partial<CriterionNode>, Values, readonly unknown[]]>([
    ["lets pass where its child does not apply", { appliesTo }, half, ["scored", 10_000, 0, 0, 0, 10_000]],
    [
      "lets pass where its child does not apply and counts zero",
      { appliesTo, whenNotApplicable: "zero" },
      half,
      ["scored", 10_000, 10_000, 0, 0, 20_000],
    ],
    [
      "is closed where its child did not occur and counts zero",
      { whenNoOccurrence: "zero" },
      values(0, 0),
      ["scored", 0, 20_000, 0, 0, 20_000],
    ],
    [
      "lets pass where its child did not occur and counts full",
      { whenNoOccurrence: "full" },
      values(0, 0),
      ["scored", 20_000, 0, 0, 0, 20_000],
    ],
    [
      "lets pass where its child has no maximum",
      { maxMilli: 0 },
      values(0),
      ["scored", 10_000, 0, 0, 0, 10_000],
    ],
  ])("%s", (_, change, given, seen) => {
    expect(groupOf([a, makeCriterion("b", share, change)], { gate }, given)).toEqual(seen);
  });

  it("is a reason at the group: what it took, what it asks, how it opens", () => {
    const ruleSet = makeRuleSet([makeGroup("g", children, { gate })]);
    const data = { child: "b", atLeast: 50_000 };
    const node = nodeOf(scoreEveryWay({ ruleSet, values: values(49) }), "group:g");
    expect(node.reasons).toEqual([because("gate-not-passed", 10_000, data, [], ["open-gate", data])]);
  });

  it("is no reason where it is open", () => {
    const ruleSet = makeRuleSet([makeGroup("g", children, { gate })]);
    expect(nodeOf(scoreEveryWay({ ruleSet, values: values(50) }), "group:g").reasons).toEqual([]);
  });

  it("rounds what its child earned where groups round", () => {
    expect(groupOf(children, { gate }, values(49), 0)).toEqual(["scored", 5_000, 15_100, 0, -100, 20_000]);
  });
});

describe("the total", () => {
  const areas = [makeGroup("x", [a]), makeGroup("y", [makeCriterion("b", share, { maxMilli: 20_000 })])];
  const total = (content: RuleSetContent, values: Values) => {
    const node = scoreEveryWay({ ruleSet: content, values });
    const { state, earnedMilli, lostMilli, openMilli, roundingMilli, applicableMilli, maxMilli } = node;
    return [state, earnedMilli, lostMilli, openMilli, roundingMilli, applicableMilli, maxMilli];
  };

  it.each<Line>([
    ["adds its areas", half, ["scored", 20_000, 10_000, 0, 0, 30_000, 30_000]],
    ["is open where one is", { "t/yes": true }, ["open", 10_000, 0, 20_000, 0, 30_000, 30_000]],
    [
      "is without what did not occur",
      { "t/yes": true, "t/all": 0 },
      ["scored", 10_000, 0, 0, 0, 10_000, 30_000],
    ],
  ])("%s", (_, values, seen) => {
    expect(total(makeRuleSet(areas), values)).toEqual(seen);
  });

  it.each([
    [0, 17_000, -330],
    [1, 16_700, -30],
    [2, 16_670, 0],
  ] as const)("is rounded once, at %i decimals", (places, earned, rounding) => {
    const seen = total(makeRuleSet(areas, { rounding: { total: places } }), third);
    expect(seen).toEqual(["scored", earned, 13_330, 0, rounding, 30_000, 30_000]);
  });

  it.each<Line>([
    ["is converted to a scale", half, ["scored", 66_670, 33_333, 0, -3, 100_000, 100_000]],
    [
      "is converted by what applies",
      { "t/yes": true, "t/all": 0 },
      ["scored", 100_000, 0, 0, 0, 100_000, 100_000],
    ],
    ["converts what is open", { "t/yes": true }, ["open", 33_330, 0, 66_667, 3, 100_000, 100_000]],
  ])("%s", (_, values, seen) => {
    expect(total(makeRuleSet(areas, { total: { rollUp: "sum", rebaseToMilli: 100_000 } }), values)).toEqual(
      seen,
    );
  });

  it("has no number where nothing applies, whatever the scale", () => {
    const content = makeRuleSet([makeGroup("x", [makeCriterion("a", yes, { appliesTo })])], {
      total: { rollUp: "sum", rebaseToMilli: 100_000 },
    });
    expect(total(content, half)).toEqual(["not-applicable", 0, 0, 0, 0, 0, 100_000]);
  });

  it("is converted exactly where doubles would not hold the product", () => {
    const large = [
      makeGroup("x", [
        makeCriterion("a", { kind: "imported-points", fact: "t/figure" }, { maxMilli: 999_999_999 }),
      ]),
    ];
    const content = makeRuleSet(large, {
      rounding: { component: 3, total: 3 },
      total: { rollUp: "sum", rebaseToMilli: 1_000_000_000 },
    });
    // 333333,333 of 999999,999 of a million: a third of a million exactly.
    expect(total(content, { "t/figure": "333333.333" }).slice(0, 2)).toEqual(["scored", 333_333_333]);
  });

  it.each<Line>([
    ["may be the mean of its areas' shares", half, ["scored", 75_000, 25_000, 0, 0, 100_000, 100_000]],
    [
      "is the mean of those that count",
      { "t/yes": true, "t/all": 0 },
      ["scored", 100_000, 0, 0, 0, 100_000, 100_000],
    ],
    ["is open where one of the mean is", { "t/yes": true }, ["open", 50_000, 0, 50_000, 0, 100_000, 100_000]],
  ])("%s", (_, values, seen) => {
    expect(total(makeRuleSet(areas, { total: { rollUp: "mean", rebaseToMilli: 100_000 } }), values)).toEqual(
      seen,
    );
  });

  it("may be the weighted mean of its areas' shares", () => {
    const heavy = [makeGroup("x", [a]), makeGroup("y", [makeCriterion("b", share)], { weightMilli: 3_000 })];
    const content = makeRuleSet(heavy, { total: { rollUp: "weighted-mean", rebaseToMilli: 100_000 } });
    expect(total(content, half)).toEqual(["scored", 62_500, 37_500, 0, 0, 100_000, 100_000]);
  });

  it("does not look at weights in a plain mean", () => {
    const heavy = [makeGroup("x", [a]), makeGroup("y", [makeCriterion("b", share)], { weightMilli: 3_000 })];
    const content = makeRuleSet(heavy, { total: { rollUp: "mean", rebaseToMilli: 100_000 } });
    expect(total(content, half)).toEqual(["scored", 75_000, 25_000, 0, 0, 100_000, 100_000]);
  });

  it("keeps what a mean's parts lose to thousandths as a record", () => {
    const content = makeRuleSet(areas, { total: { rollUp: "mean", rebaseToMilli: 10_000 } });
    // Shares 1 and 6,67/20: 10 × 0,66675 = 6,6675, 6,67 rounded; lost 3,3325, 3,333 in thousandths.
    expect(total(content, third)).toEqual(["scored", 6_670, 3_333, 0, -3, 10_000, 10_000]);
  });

  it.each([0, 1, 2, 3, 4])("is open where only area %i of five is", (open) => {
    const five = [0, 1, 2, 3, 4].map((at) =>
      makeGroup(`g${at}`, [makeCriterion(`c${at}`, at === open ? share : yes)]),
    );
    expect(total(makeRuleSet(five), { "t/yes": true })).toEqual([
      "open",
      40_000,
      0,
      10_000,
      0,
      50_000,
      50_000,
    ]);
  });

  it.each([0, 1, 2, 3, 4])("is open where only child %i of five is", (open) => {
    const five = [0, 1, 2, 3, 4].map((at) => makeCriterion(`c${at}`, at === open ? share : yes));
    const seen = groupOf(five, {}, { "t/yes": true });
    expect(seen).toEqual(["open", 40_000, 0, 10_000, 0, 50_000]);
  });

  it("adds nine areas", () => {
    const many = ["1", "2", "3", "4", "5", "6", "7", "8", "9"].map((id) =>
      makeGroup(`g${id}`, [makeCriterion(`c${id}`, yes, { maxMilli: 1_000 * Number(id) })]),
    );
    expect(total(makeRuleSet(many), { "t/yes": true })).toEqual(["scored", 45_000, 0, 0, 0, 45_000, 45_000]);
  });
});
