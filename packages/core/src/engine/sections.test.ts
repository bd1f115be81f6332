import { describe, expect, it } from "vitest";
import {
  makeCriterion,
  makeGroup,
  makeRuleSet,
  nodeOf,
  scoreEveryWay,
  share,
  type Values,
  yes,
} from "../../test/make-rule-set.ts";
import type {
  CompositePart,
  CriterionNode,
  GroupNode,
  LawRef,
  PlainScale,
  RuleSetContent,
  Scale,
} from "../index.ts";

const also: Scale = { kind: "all-or-nothing", fact: "t/also", fullWhen: true };
const third: Scale = { kind: "all-or-nothing", fact: "t/third", fullWhen: true };
const base = makeGroup("base", [makeCriterion("b", share, { maxMilli: 100_000 })]);
const bonus = (children: readonly CriterionNode[], change: Partial<GroupNode> = {}) =>
  makeGroup("plus", children, { role: "bonus", ...change });
const penalty = (children: readonly CriterionNode[], change: Partial<GroupNode> = {}) =>
  makeGroup("minus", children, { role: "penalty", ...change });
const half = { "t/done": 1, "t/all": 2 };

function totalOf(
  areas: readonly GroupNode[],
  values: Values,
  change: Partial<Omit<RuleSetContent, "rounding">> = {},
) {
  const node = scoreEveryWay({ ruleSet: makeRuleSet(areas, change), values: { ...half, ...values } });
  const {
    state,
    earnedMilli,
    lostMilli,
    openMilli,
    roundingMilli,
    applicableMilli,
    bonusMilli,
    penaltyMilli,
  } = node;
  return {
    state,
    earnedMilli,
    lostMilli,
    openMilli,
    roundingMilli,
    applicableMilli,
    bonusMilli,
    penaltyMilli,
  };
}

const plain = {
  state: "scored",
  earnedMilli: 50_000,
  lostMilli: 50_000,
  openMilli: 0,
  roundingMilli: 0,
  applicableMilli: 100_000,
  bonusMilli: 0,
  penaltyMilli: 0,
};

describe("a bonus", () => {
  const items = [
    makeCriterion("p", also, { maxMilli: 2_000 }),
    makeCriterion("q", third, { maxMilli: 3_000 }),
  ];

  it.each<[string, GroupNode, Values, object]>([
    [
      "is added on top, and is no part of the base",
      bonus(items),
      { "t/also": true, "t/third": true },
      { earnedMilli: 55_000, bonusMilli: 5_000 },
    ],
    ["is no loss where it is not reached", bonus(items), { "t/also": false, "t/third": false }, {}],
    [
      "is held to its cap",
      bonus(items, { maxMilli: 4_000 }),
      { "t/also": true, "t/third": true },
      { earnedMilli: 54_000, bonusMilli: 4_000 },
    ],
    [
      "is held to its cap, just reached",
      bonus(items, { maxMilli: 5_000 }),
      { "t/also": true, "t/third": true },
      { earnedMilli: 55_000, bonusMilli: 5_000 },
    ],
    [
      "leaves the total open while an item is open",
      bonus(items),
      { "t/also": true },
      { state: "open", earnedMilli: 52_000, bonusMilli: 2_000 },
    ],
    [
      "may be the best of its items",
      bonus(items, { rollUp: "best-of", maxMilli: 3_000 }),
      { "t/also": true, "t/third": true },
      { earnedMilli: 53_000, bonusMilli: 3_000 },
    ],
    [
      "is never below nothing",
      bonus([makeCriterion("p", { ...also, extraPenaltyMilli: 1_000 } as Scale)]),
      { "t/also": false },
      {},
    ],
  ])("%s", (_, section, values, change) => {
    expect(totalOf([base, section], values)).toEqual({ ...plain, ...change });
  });

  it("may stand before the base", () => {
    expect(totalOf([bonus(items), base], { "t/also": true, "t/third": false })).toEqual({
      ...plain,
      earnedMilli: 52_000,
      bonusMilli: 2_000,
    });
  });

  it("has no reason at an item that was not reached", () => {
    const ruleSet = makeRuleSet([base, bonus(items)]);
    const total = scoreEveryWay({ ruleSet, values: { ...half, "t/also": false, "t/third": true } });
    expect(nodeOf(total, "p")).toMatchObject({ state: "scored", earnedMilli: 0, lostMilli: 0, reasons: [] });
  });

  it("has an item that does not apply, and says why", () => {
    const item = makeCriterion("p", also, { appliesTo: { kinds: ["province"], because: { vi: "tỉnh" } } });
    const total = scoreEveryWay({ ruleSet: makeRuleSet([base, bonus([item])]), values: half });
    expect(nodeOf(total, "p")).toMatchObject({
      state: "not-applicable",
      reasons: [],
      exempt: { because: "level", law: [] },
    });
  });
});

describe("a penalty", () => {
  const items = [
    makeCriterion("p", also, { maxMilli: 2_000 }),
    makeCriterion("q", third, { maxMilli: 3_000 }),
  ];

  it.each<[string, GroupNode, Values, object]>([
    [
      "is taken off, and is no loss of the base",
      penalty(items),
      { "t/also": true, "t/third": false },
      { earnedMilli: 48_000, penaltyMilli: 2_000 },
    ],
    [
      "is held to its cap",
      penalty(items, { maxMilli: 2_500 }),
      { "t/also": true, "t/third": true },
      { earnedMilli: 47_500, penaltyMilli: 2_500 },
    ],
    [
      "takes one violation once as the best of its items",
      penalty(items, { rollUp: "best-of", maxMilli: 3_000 }),
      { "t/also": true, "t/third": true },
      { earnedMilli: 47_000, penaltyMilli: 3_000 },
    ],
    [
      "leaves the total open while an item is open",
      penalty(items),
      { "t/third": true },
      { state: "open", earnedMilli: 47_000, penaltyMilli: 3_000 },
    ],
  ])("%s", (_, section, values, change) => {
    expect(totalOf([base, section], values)).toEqual({ ...plain, ...change });
  });

  it("may take more than there is", () => {
    const seen = totalOf([base, penalty(items)], { "t/done": 0, "t/also": true, "t/third": true });
    expect(seen).toEqual({ ...plain, earnedMilli: -5_000, lostMilli: 100_000, penaltyMilli: 5_000 });
  });

  it("is a reason at its item: what it takes, and its facts", () => {
    const total = scoreEveryWay({
      ruleSet: makeRuleSet([base, penalty(items)]),
      values: { ...half, "t/also": true, "t/third": false },
    });
    expect([nodeOf(total, "p").reasons, nodeOf(total, "q").reasons]).toEqual([
      [{ code: "penalised", lostMilli: 2_000, data: {}, facts: ["t/also"], law: [] }],
      [],
    ]);
  });

  it("is beside a bonus: base + bonus − penalty", () => {
    const areas = [
      base,
      bonus([makeCriterion("x", also, { maxMilli: 1_500 })]),
      penalty([makeCriterion("y", third, { maxMilli: 400 })]),
    ];
    expect(totalOf(areas, { "t/also": true, "t/third": true })).toEqual({
      ...plain,
      earnedMilli: 51_100,
      bonusMilli: 1_500,
      penaltyMilli: 400,
    });
  });

  it("is taken off after the base was converted to a scale", () => {
    const areas = [
      makeGroup("base", [makeCriterion("b", share)]),
      bonus([makeCriterion("x", also, { maxMilli: 1_500 })]),
      penalty([makeCriterion("y", third, { maxMilli: 400 })]),
    ];
    const total = { rollUp: "sum", rebaseToMilli: 100_000 } as const;
    expect(totalOf(areas, { "t/also": true, "t/third": true }, { total })).toEqual({
      ...plain,
      earnedMilli: 51_100,
      bonusMilli: 1_500,
      penaltyMilli: 400,
    });
  });

  it("is taken off a mean", () => {
    const areas = [
      makeGroup("base", [makeCriterion("b", share)]),
      penalty([makeCriterion("y", third, { maxMilli: 400 })]),
    ];
    const total = { rollUp: "mean", rebaseToMilli: 100_000 } as const;
    expect(totalOf(areas, { "t/third": true }, { total })).toEqual({
      ...plain,
      earnedMilli: 49_600,
      penaltyMilli: 400,
    });
  });
});

describe("sections beside a total that doubles would not hold", () => {
  const points: Scale = { kind: "imported-points", fact: "t/figure" };
  const areas = [
    makeGroup("base", [makeCriterion("b", points, { maxMilli: 999_999_999 })]),
    bonus([makeCriterion("x", also, { maxMilli: 1_500 })]),
    penalty([makeCriterion("y", third, { maxMilli: 400 })]),
  ];
  const large = makeRuleSet(areas, {
    rounding: { component: 3, total: 3 },
    total: { rollUp: "sum", rebaseToMilli: 1_000_000_000 },
  });

  it.each([
    ["a bonus is added", true, false, 333_334_833],
    ["a penalty is taken off", false, true, 333_332_933],
    ["both are", true, true, 333_334_433],
  ])("%s", (_, isGood, isBad, earnedMilli) => {
    const values = { "t/figure": "333333.333", "t/also": isGood, "t/third": isBad };
    expect(scoreEveryWay({ ruleSet: large, values })).toMatchObject({ state: "scored", earnedMilli });
  });
});

describe("one violation, once", () => {
  const part = (key: string, scale: Scale): CompositePart => ({
    key,
    title: { vi: key },
    maxMilli: 5_000,
    scale: scale as PlainScale,
    whenNoOccurrence: "re-base",
  });
  const composite = makeCriterion("c", { kind: "composite", parts: [part("x", yes), part("y", share)] });
  const pair = makeGroup("pair", [makeCriterion("d", yes), makeCriterion("e", share)], { rollUp: "best-of" });
  const areas = (onceWith: readonly string[], change: Partial<CriterionNode> = {}) => [
    makeGroup("base", [makeCriterion("b", share), composite, pair]),
    penalty([
      makeCriterion("p", also, { maxMilli: 2_000, onceWith, ...change }),
      makeCriterion("q", third, { maxMilli: 3_000 }),
    ]),
  ];
  const good = { "t/yes": true, "t/done": 2, "t/all": 2, "t/also": true, "t/third": true };
  const lossy = { ...good, "t/done": 1 };

  it.each<[string, readonly string[], Values, number]>([
    ["takes its points where the other lost nothing", ["b"], good, 5_000],
    ["gives way where the other lost points", ["b"], lossy, 3_000],
    ["gives way where one of several lost points", ["c.x", "b"], lossy, 3_000],
    ["takes its points where another than the named one lost", ["c.x"], lossy, 5_000],
    ["gives way to a part that lost", ["c.y"], lossy, 3_000],
    ["gives way to a composite of which a part lost", ["c"], lossy, 3_000],
    ["gives way to a group of which a child lost", ["group:base"], lossy, 3_000],
    [
      "takes its points where only the child of a best-of that does not count lost",
      ["group:pair"],
      lossy,
      5_000,
    ],
    [
      "gives way where the child of a best-of that counts lost",
      ["group:pair"],
      { ...lossy, "t/yes": false },
      3_000,
    ],
    ["takes its points where the other did not occur", ["b"], { ...good, "t/done": 0, "t/all": 0 }, 5_000],
    ["takes its points where there is no such node", ["nobody"], lossy, 5_000],
    ["gives way to another penalty item", ["q"], good, 5_000],
  ])("%s", (_, onceWith, values, penaltyMilli) => {
    const total = scoreEveryWay({ ruleSet: makeRuleSet(areas(onceWith)), values });
    expect(total.penaltyMilli).toBe(penaltyMilli);
  });

  it("takes its points where the other is open, which is no loss", () => {
    const { "t/done": _, ...values } = good;
    expect(scoreEveryWay({ ruleSet: makeRuleSet(areas(["b"])), values })).toMatchObject({
      state: "open",
      penaltyMilli: 5_000,
    });
  });

  it("gives way to what counts zero by policy", () => {
    const zero = makeCriterion("z", share, { whenNoOccurrence: "zero" });
    const ruleSet = makeRuleSet([
      makeGroup("base", [zero]),
      penalty([makeCriterion("p", also, { onceWith: ["z"] })]),
    ]);
    expect(scoreEveryWay({ ruleSet, values: { "t/all": 0, "t/also": true } }).penaltyMilli).toBe(0);
  });

  it("gives way as a composite, too", () => {
    const scale: Scale = { kind: "composite", parts: [part("m", also), part("n", third)] };
    const given = (values: Values) =>
      scoreEveryWay({ ruleSet: makeRuleSet(areas(["b"], { scale, maxMilli: 10_000 })), values }).penaltyMilli;
    expect([given(good), given(lossy)]).toEqual([13_000, 3_000]);
  });

  it("has no reason where it gave way", () => {
    const total = scoreEveryWay({ ruleSet: makeRuleSet(areas(["b"])), values: lossy });
    expect(nodeOf(total, "p")).toMatchObject({ earnedMilli: 0, reasons: [] });
  });
});

describe("the law of a section", () => {
  const law = (change: Partial<LawRef>): LawRef => ({
    number: "1",
    kind: { vi: "Luật" },
    title: { vi: "Luật" },
    issuer: "QH",
    ...change,
  });

  it("is the item's", () => {
    const item = makeCriterion("p", also, { law: ["now"] });
    const total = scoreEveryWay({
      ruleSet: makeRuleSet([base, penalty([item])], { law: { now: law({}) } }),
      values: { ...half, "t/also": true },
    });
    expect(nodeOf(total, "p").reasons[0]?.law).toEqual(["now"]);
  });

  it("is the rule's own where an item does not apply", () => {
    const appliesTo = { kinds: ["province" as const], because: { vi: "tỉnh" }, law: "rule" };
    const item = makeCriterion("p", also, { law: ["now"], appliesTo });
    const total = scoreEveryWay({
      ruleSet: makeRuleSet([base, penalty([item])], { law: { now: law({}), rule: law({}) } }),
      values: half,
    });
    expect(nodeOf(total, "p").exempt).toEqual({ because: "level", law: ["rule"] });
  });
});
