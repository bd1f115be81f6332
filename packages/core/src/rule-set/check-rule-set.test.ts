import { describe, expect, it } from "vitest";
import { makeCriterion, makeGroup, makeRuleSet, share, yes } from "../../test/make-rule-set.ts";
import {
  type Classification,
  type CompositePart,
  type CriterionNode,
  checkRuleSet,
  type FactSpec,
  type GroupNode,
  type LawRef,
  type PlainScale,
  type RuleSetContent,
  type RuleSetNode,
  type RuleSetProblem,
  type Scale,
} from "../index.ts";

const law = (change: Partial<LawRef> = {}): LawRef => ({
  number: "1/QĐ",
  kind: { vi: "QĐ" },
  title: { vi: "QĐ" },
  issuer: "TTg",
  ...change,
});
const because = { vi: "vì" };

/** The rule set's own criteria, each under the one law that there is. */
const own = (id: string, scale: Scale, change: Partial<CriterionNode> = {}) =>
  makeCriterion(id, scale, { law: ["l"], ...change });
const sound = (areas: readonly GroupNode[], change: Parameters<typeof makeRuleSet>[1] = {}) =>
  makeRuleSet(areas, { namespace: "t", law: { l: law() }, ...change });
const of = (children: readonly RuleSetNode[], change: Partial<GroupNode> = {}) =>
  sound([makeGroup("g", children, change)]);
const one = (scale: Scale, change: Partial<CriterionNode> = {}) => of([own("c", scale, change)]);

const part = (key: string, maxMilli: number, scale: Scale = yes): CompositePart => ({
  key,
  title: { vi: key },
  maxMilli,
  scale: scale as PlainScale,
  whenNoOccurrence: "zero",
});
const composite = (...parts: readonly CompositePart[]): Scale => ({ kind: "composite", parts });
const levels = (...options: readonly string[]): Scale => ({
  kind: "levels",
  fact: "t/level",
  levels: options.map((option) => ({ option, sharePercentMilli: 0 })),
});
const bands = (...bounds: readonly number[]): Scale => ({
  kind: "bands",
  value: { percent: "t/percent" },
  bands: bounds.map((fromMilli) => ({ fromMilli, sharePercentMilli: 0 })),
});
const proportion = (change: object): Scale => ({ ...share, ...change }) as Scale;
const survey = (lowestMilli: number, highestMilli: number): Scale => ({
  kind: "survey-points",
  score: "t/figure",
  lowestMilli,
  highestMilli,
});
const steps = (baseMilli: number, value: unknown = "t/done"): Scale =>
  ({ kind: "steps", value, from: 0, baseMilli, step: 1, eachMilli: 1 }) as Scale;
const target = (value: unknown, goal: string | number = 1): Scale =>
  ({ kind: "against-target", value, target: goal, zeroBelowPercentMilli: 0 }) as Scale;
const deadline = (change: object): Scale =>
  ({
    kind: "deadline",
    done: "t/on",
    due: "2023-05-09",
    days: "calendar",
    late: { eachDayMilli: 1, floorMilli: 0 },
    ...change,
  }) as Scale;
const reference = (value: string, other: string): Scale => ({
  kind: "against-reference",
  value,
  reference: other,
  better: "higher",
  equalSharePercentMilli: 0,
  worseSharePercentMilli: 0,
});
const items = (...facts: readonly string[]): Scale => ({ kind: "per-item", of: { facts }, eachMilli: 5_000 });
const chosen = (...options: readonly string[]): Scale => ({
  kind: "chosen",
  fact: "t/level",
  formulas: options.map((option) => ({ option, scale: yes as PlainScale })),
});
const costly = { ...yes, extraPenaltyMilli: 500 } as PlainScale;
const coefficient = (on: "points" | "requirement") => ({
  attribute: "region",
  on,
  values: [{ is: "I", percentMilli: 1 }],
  otherwisePercentMilli: 100_000,
});
const classes = (change: Partial<Classification> = {}): Classification => ({
  classes: [
    { key: "a", title: { vi: "A" }, fromPercentMilli: 90_000 },
    { key: "b", title: { vi: "B" }, fromPercentMilli: 0 },
  ],
  exclusions: [],
  demotions: [],
  quotas: [],
  ...change,
});
const ranked = (classification: Classification) => ({ ...one(yes), classification });
const base = makeGroup("g", [own("c", yes)]);
const minus = (child: CriterionNode, change: Partial<GroupNode> = {}) =>
  makeGroup("p", [child], { role: "penalty", ...change });

const rates = (...all: readonly number[]) => ({
  ...coefficient("points"),
  values: all.map((percentMilli) => ({ is: "I", percentMilli })),
});
/** Classes from best to lowest: the general bound, and those of types of units. */
const grouped = (...bounds: readonly (readonly [number, ...(readonly [string, number])[]])[]) =>
  classes({
    classes: bounds.map(([fromPercentMilli, ...groups], at) => ({
      key: `c${at}`,
      title: because,
      fromPercentMilli,
      byGroup: groups.map(([type, from]) => ({ units: { types: [type] }, fromPercentMilli: from })),
    })),
  });
/** With an upper bound for some facts. */
const bounded = (...bounds: readonly (readonly [key: string, atMost: string])[]): RuleSetContent => {
  const most = new Map(bounds);
  const facts = one(yes).facts.map((fact) =>
    fact.kind === "count" && most.has(fact.key) ? { ...fact, atMost: most.get(fact.key) } : fact,
  );
  return { ...one(yes), facts };
};
const onceCircle = sound([
  base,
  makeGroup("p", [own("d", yes, { onceWith: ["e"] }), own("e", yes, { onceWith: ["d"] })], {
    role: "penalty",
  }),
]);

type Problem = [
  code: RuleSetProblem["code"],
  node: string,
  ruleSet: RuleSetContent,
  data?: RuleSetProblem["data"],
];

const problems: Problem[] = [
  ["duplicate-node-id", "c", of([own("c", yes), own("c", share)])],
  ["duplicate-node-id", "group:g", of([makeGroup("g", [own("c", yes)])])],
  ["group-sum-differs", "group:g", of([own("c", yes)], { maxMilli: 9_990 }), { sum: 10_000, max: 9_990 }],
  [
    "group-sum-differs",
    "group:g",
    of([own("c", yes), own("d", yes)], { rollUp: "best-of" }),
    { sum: 10_000, max: 20_000 },
  ],
  ["parts-sum-differs", "c", one(composite(part("x", 4_000), part("y", 5_000))), { sum: 9_000, max: 10_000 }],
  ["points-finer-than-rounding", "c", one(yes, { maxMilli: 10_005 }), { max: 10_005 }],
  [
    "points-finer-than-rounding",
    "c.x",
    sound([makeGroup("g", [own("c", composite(part("x", 4_005), part("y", 6_000)), { maxMilli: 10_005 })])], {
      rounding: { component: 3 },
    }),
    { max: 4_005 },
  ],
  ["fact-not-declared", "c", one({ kind: "imported-points", fact: "t/nobody" }), { fact: "t/nobody" }],
  [
    "fact-not-declared",
    "made",
    ranked(classes({ exclusions: [{ fact: "t/nobody", because }] })),
    { fact: "t/nobody" },
  ],
  [
    "fact-not-declared",
    "made",
    ranked(classes({ demotions: [{ fact: "t/nobody", by: 1, because }] })),
    { fact: "t/nobody" },
  ],
  [
    "fact-kind-differs",
    "made",
    ranked(classes({ exclusions: [{ fact: "t/figure", because }] })),
    { fact: "t/figure", kind: "number", expected: "yesno, count" },
  ],
  [
    "fact-duplicate",
    "made",
    { ...one(yes), facts: [...one(yes).facts, ...one(yes).facts.slice(0, 1)] },
    { fact: "t/done" },
  ],
  ["law-not-declared", "c", one(yes, { law: ["l", "nobody"] }), { law: "nobody" }],
  [
    "law-not-declared",
    "made",
    ranked(classes({ quotas: [{ class: "a", atMostPercentMilli: 1, because, law: "nobody" }] })),
    { law: "nobody" },
  ],
  [
    "law-not-declared",
    "made",
    ranked(classes({ exclusions: [{ fact: "t/yes", because, law: "nobody" }] })),
    { law: "nobody" },
  ],
  [
    "law-not-declared",
    "made",
    ranked(classes({ demotions: [{ fact: "t/yes", by: 1, because, law: "nobody" }] })),
    { law: "nobody" },
  ],
  [
    "law-not-declared",
    "made",
    ranked(
      classes({
        classes: classes().classes.with(0, {
          key: "a",
          title: { vi: "A" },
          fromPercentMilli: 1,
          conditions: [{ node: "c", atLeastPercentMilli: 1, because, law: "nobody" }],
        }),
      }),
    ),
    { law: "nobody" },
  ],
  [
    "law-not-in-force",
    "c",
    sound([base], { law: { l: law({ inForceTo: "2019-12-31" }) } }),
    { law: "1/QĐ", to: "2019-12-31" },
  ],
  [
    "law-not-in-force",
    "c",
    sound([base], { law: { l: law({ inForceFrom: "2020-01-02" }) } }),
    { law: "1/QĐ", from: "2020-01-02" },
  ],
  ["criterion-not-pinned", "c", one(yes, { criterion: "plugin/c" }), { criterion: "plugin/c" }],
  ["criterion-not-pinned", "c", one(yes, { criterion: "tt/c" }), { criterion: "tt/c" }],
  ["level-for-unknown-option", "c", one(levels("good", "fair", "poor", "great")), { option: "great" }],
  ["level-for-unknown-option", "c", one(chosen("good", "fair", "poor", "great")), { option: "great" }],
  ["option-without-level", "c", one(levels("good", "fair")), { option: "poor" }],
  ["option-without-level", "c", one(chosen("good", "fair")), { option: "poor" }],
  ["items-cannot-reach-maximum", "c", one(items("t/yes")), { reach: 5_000, max: 10_000 }],
  ["band-duplicate", "c", one(bands(1_000, 2_000, 1_000))],
  [
    "band-duplicate",
    "c",
    one(
      deadline({
        late: {
          bands: [
            { fromDays: 2, sharePercentMilli: 0 },
            { fromDays: 2, sharePercentMilli: 1 },
          ],
        },
      }),
    ),
  ],
  ["zero-above-full", "c", one(proportion({ fullFromPercentMilli: 50_000, zeroBelowPercentMilli: 50_001 }))],
  ["dates-reversed", "made", { ...one(yes), inForceTo: "2019-12-31" }],
  ["range-reversed", "c", one(survey(5_000, 5_000))],
  ["base-above-maximum", "c", one(steps(10_010)), { base: 10_010, max: 10_000 }],
  ["quantity-mixes-kinds", "c", one(target({ sum: ["t/done", "t/figure"] })), { facts: "t/done, t/figure" }],
  [
    "quantity-mixes-kinds",
    "c",
    one(proportion({ value: { of: "t/done", over: { minus: ["t/all", "t/figure"] } } })),
    { facts: "t/all, t/figure" },
  ],
  [
    "quantity-mixes-kinds",
    "c",
    one(proportion({ value: { of: { sum: ["t/done", "t/figure"] }, over: "t/all" } })),
    { facts: "t/done, t/figure" },
  ],
  [
    "quantity-mixes-kinds",
    "c",
    one({ ...bands(1), value: { number: { sum: ["t/done", "t/figure"] } } } as Scale),
    { facts: "t/done, t/figure" },
  ],
  [
    "quantity-mixes-kinds",
    "c",
    one(
      proportion({
        value: {
          product: [{ percent: "t/percent" }, { of: { sum: ["t/done", "t/figure"] }, over: "t/all" }],
        },
      }),
    ),
    { facts: "t/done, t/figure" },
  ],
  [
    "quantity-mixes-kinds",
    "c",
    one(proportion({ value: { complementOf: [{ of: { sum: ["t/done", "t/figure"] }, over: "t/all" }] } })),
    { facts: "t/done, t/figure" },
  ],
  ["mean-needs-scale", "made", { ...one(yes), total: { rollUp: "mean" } }],
  ["mean-needs-scale", "made", { ...one(yes), total: { rollUp: "weighted-mean" } }],
  ["no-base-area", "made", sound([makeGroup("p", [own("d", yes)], { role: "bonus" })])],
  [
    "node-unknown",
    "made",
    { ...one(yes), ranking: { lists: [], tieBreaks: ["nobody"] } },
    { node: "nobody" },
  ],
  ["node-unknown", "made", { ...one(yes), ranking: { lists: [], tieBreaks: ["g"] } }, { node: "g" }],
  [
    "node-unknown",
    "made",
    ranked(
      classes({
        classes: classes().classes.with(0, {
          key: "a",
          title: { vi: "A" },
          fromPercentMilli: 1,
          conditions: [{ node: "nobody", atLeastPercentMilli: 1, because }],
        }),
      }),
    ),
    { node: "nobody" },
  ],
  [
    "node-unknown",
    "group:g",
    of([own("c", yes)], { gate: { child: "nobody", atLeastPercentMilli: 1 } }),
    { node: "nobody" },
  ],
  [
    "node-unknown",
    "group:g",
    of([makeGroup("in", [own("c", yes)])], { gate: { child: "in", atLeastPercentMilli: 1 } }),
    { node: "in" },
  ],
  [
    "node-unknown",
    "d",
    sound([base, minus(own("d", yes, { onceWith: ["c", "nobody"] }))]),
    { node: "nobody" },
  ],
  [
    "cap-out-of-reach",
    "group:p",
    sound([base, minus(own("d", yes), { maxMilli: 10_010 })]),
    { sum: 10_000, max: 10_010 },
  ],
  [
    "section-not-at-top",
    "group:in",
    of([own("c", yes), makeGroup("in", [own("d", yes)], { role: "bonus" })]),
  ],
  ["section-cannot-average", "group:p", sound([base, minus(own("d", yes), { rollUp: "mean" })])],
  ["section-cannot-average", "group:p", sound([base, minus(own("d", yes), { rollUp: "weighted-mean" })])],
  ["section-cannot-spread", "group:p", sound([base, minus(own("d", yes, { whenNotApplicable: "spread" }))])],
  ["section-cannot-spread", "group:p", sound([base, minus(own("d", yes, { whenNoOccurrence: "spread" }))])],
  [
    "gate-needs-sum",
    "group:g",
    of([own("c", yes)], { rollUp: "mean", gate: { child: "c", atLeastPercentMilli: 1 } }),
  ],
  [
    "gate-over-extra-penalty",
    "group:g",
    of([own("c", costly), own("d", costly)], { gate: { child: "c", atLeastPercentMilli: 1 } }),
    { node: "d" },
  ],
  [
    "gate-over-extra-penalty",
    "group:g",
    of([own("c", yes), makeGroup("in", [own("d", composite(part("x", 4_000), part("y", 6_000, costly)))])], {
      gate: { child: "c", atLeastPercentMilli: 1 },
    }),
    { node: "d" },
  ],
  [
    "gate-over-extra-penalty",
    "group:g",
    of(
      [
        own("c", yes),
        own("d", {
          kind: "chosen",
          fact: "t/level",
          formulas: ["good", "fair", "poor"].map((option) => ({
            option,
            scale: option === "poor" ? costly : (yes as PlainScale),
          })),
        }),
      ],
      { gate: { child: "c", atLeastPercentMilli: 1 } },
    ),
    { node: "d" },
  ],
  [
    "coefficient-needs-plain-scale",
    "c",
    one(composite(part("x", 4_000), part("y", 6_000)), { coefficient: coefficient("points") }),
  ],
  ["coefficient-needs-requirement", "c", one(yes, { coefficient: coefficient("requirement") })],
  ["once-outside-penalty", "c", of([own("c", yes, { onceWith: ["d"] }), own("d", yes)])],
  [
    "once-outside-penalty",
    "d",
    sound([base, makeGroup("p", [own("d", yes, { onceWith: ["c"] })], { role: "bonus" })]),
  ],
  [
    "classes-out-of-order",
    "made",
    ranked(
      classes({
        classes: [
          { key: "a", title: { vi: "A" }, fromPercentMilli: 0 },
          { key: "b", title: { vi: "B" }, fromPercentMilli: 0 },
        ],
      }),
    ),
  ],
  [
    "last-class-not-zero",
    "made",
    ranked(
      classes({
        classes: [
          { key: "a", title: { vi: "A" }, fromPercentMilli: 9 },
          { key: "b", title: { vi: "B" }, fromPercentMilli: 1 },
        ],
      }),
    ),
  ],
  [
    "class-duplicate",
    "made",
    ranked(
      classes({
        classes: [
          { key: "a", title: { vi: "A" }, fromPercentMilli: 9 },
          { key: "a", title: { vi: "B" }, fromPercentMilli: 0 },
        ],
      }),
    ),
  ],
  [
    "class-unknown",
    "made",
    ranked(classes({ quotas: [{ class: "z", atMostPercentMilli: 1, because }] })),
    { class: "z" },
  ],
  ["criterion-without-law", "c", one(yes, { law: [] })],
  [
    "namespace-is-a-plugins",
    "c",
    { ...one(yes), pins: [{ criterion: "t/c", pluginVersion: "1", revision: 1, digest: "sha256:0" }] },
    { criterion: "t/c" },
  ],
  ["judged-without-plugin", "c", one({ kind: "judged", facts: ["t/yes"] })],
  ...(["full", "full-by-level"] as const).map(
    (whenNotApplicable): Problem => [
      "section-cannot-fill",
      "group:p",
      sound([base, minus(own("d", yes, { whenNotApplicable }))]),
    ],
  ),
  [
    "section-cannot-fill",
    "group:p",
    sound([base, minus(own("d", yes, { whenNoOccurrence: "full" }), { role: "bonus" })]),
  ],
  [
    "section-cannot-fill",
    "group:p",
    sound([
      base,
      makeGroup("p", [makeGroup("in", [own("d", yes, { whenNotApplicable: "full" })])], { role: "bonus" }),
    ]),
  ],
  ["once-in-circle", "d", sound([base, minus(own("d", yes, { onceWith: ["d"] }))])],
  ["once-in-circle", "d", sound([base, minus(own("d", yes, { onceWith: ["group:p"] }))])],
  [
    "once-with-bonus",
    "d",
    sound([
      base,
      makeGroup("plus", [own("b", yes)], { role: "bonus" }),
      minus(own("d", yes, { onceWith: ["b"] })),
    ]),
    { node: "b" },
  ],
  [
    "once-with-bonus",
    "d",
    sound([
      base,
      makeGroup("plus", [own("b", yes)], { role: "bonus" }),
      minus(own("d", yes, { onceWith: ["group:plus"] })),
    ]),
    { node: "group:plus" },
  ],
  ["bound-in-circle", "t/done", bounded(["t/done", "t/done"])],
  ["fact-not-declared", "t/done", bounded(["t/done", "t/nobody"]), { fact: "t/nobody" }],
  [
    "group-bounds-out-of-order",
    "made",
    ranked(grouped([90_000, ["xã", 70_000]], [70_000, ["xã", 70_000]], [0])),
    { class: "c1" },
  ],
  [
    "group-bounds-out-of-order",
    "made",
    ranked(grouped([90_000, ["xã", 60_000]], [70_000], [0])),
    { class: "c1" },
  ],
  [
    "group-bounds-out-of-order",
    "made",
    ranked(grouped([90_000], [70_000, ["xã", 90_000]], [0])),
    { class: "c1" },
  ],
  [
    "quota-on-lowest",
    "made",
    ranked(classes({ quotas: [{ class: "b", atMostPercentMilli: 1, because }] })),
    { class: "b" },
  ],
  [
    "quota-duplicate",
    "made",
    ranked(
      classes({ quotas: [1, 2].map((atMostPercentMilli) => ({ class: "a", atMostPercentMilli, because })) }),
    ),
    { class: "a" },
  ],
  [
    "list-duplicate",
    "made",
    {
      ...one(yes),
      ranking: { lists: ["x", "x", "x"].map((key) => ({ key, title: because, units: {} })), tieBreaks: [] },
    },
    { list: "x" },
  ],
  ...["group:p", "d"].map(
    (node): Problem => [
      "tie-break-outside-base",
      "made",
      { ...sound([base, minus(own("d", yes))]), ranking: { lists: [], tieBreaks: [node] } },
      { node },
    ],
  ),
  ["coefficient-value-twice", "c", one(yes, { coefficient: rates(1, 2) }), { value: "I" }],
  ["weights-all-zero", "group:g", of([own("c", yes, { weightMilli: 0 })], { rollUp: "weighted-mean" })],
  [
    "weights-all-zero",
    "made",
    {
      ...of([own("c", yes)], { weightMilli: 0 }),
      total: { rollUp: "weighted-mean", rebaseToMilli: 100_000 },
    },
  ],
  ["applies-reversed", "c", one(yes, { appliesTo: { from: "2023-05-10", to: "2023-05-09", because } })],
  ["fact-not-asked", "c", one(share, { asks: ["t/done"] }), { fact: "t/all" }],
  ["ratio-of-itself", "c", one(proportion({ value: { of: "t/all", over: "t/all" } })), { facts: "t/all" }],
  [
    "ratio-of-itself",
    "c",
    one(proportion({ value: { complementOf: [{ of: "t/all", over: "t/all" }] } })),
    { facts: "t/all" },
  ],
  [
    "ratio-of-itself",
    "c",
    one({
      ...bands(1),
      value: { product: [{ percent: "t/percent" }, { of: "t/all", over: "t/all" }] },
    } as Scale),
    { facts: "t/all" },
  ],
];

describe("a broken rule set", () => {
  it.each([
    ["items that give way", ["d", "e"], "once-in-circle", onceCircle],
    ["bounds", ["t/done", "t/all"], "bound-in-circle", bounded(["t/done", "t/all"], ["t/all", "t/done"])],
  ])("names everything in a circle of %s", (_, nodes, code, ruleSet) => {
    expect(checkRuleSet(ruleSet)).toEqual(nodes.map((node) => ({ code, node, data: {} })));
  });

  it.each(problems)("has one problem, %s at %s", (code, node, ruleSet, data = {}) => {
    expect(checkRuleSet(ruleSet)).toEqual([{ code, node, data }]);
  });

  it("has its problems in order: ids, criteria, groups", () => {
    const ruleSet = of([own("c", levels("good", "fair")), own("c", yes, { maxMilli: 10_005 })], {
      maxMilli: 1_000,
    });
    expect(checkRuleSet(ruleSet).map(({ code, node }) => [code, node])).toEqual([
      ["duplicate-node-id", "c"],
      ["option-without-level", "c"],
      ["points-finer-than-rounding", "c"],
      ["group-sum-differs", "group:g"],
    ]);
  });
});

const COUNT_OR_NUMBER = "count, number";
const HAPPENED = "count, yesno";

describe("a fact of another kind", () => {
  it.each<[claim: string, scale: Scale, fact: string, kind: FactSpec["kind"], expected: string]>([
    ["a yes/no", { kind: "all-or-nothing", fact: "t/done", fullWhen: true }, "t/done", "count", "yesno"],
    ["a level", { kind: "levels", fact: "t/done", levels: [] }, "t/done", "count", "choice"],
    ["a choice of formulas", { kind: "chosen", fact: "t/done", formulas: [] }, "t/done", "count", "choice"],
    ["imported points", { kind: "imported-points", fact: "t/done" }, "t/done", "count", "number"],
    ["a survey's result", { ...survey(0, 1), score: "t/done" } as Scale, "t/done", "count", "number"],
    [
      "an assessor's points",
      { kind: "assessor", points: "t/done", reason: "t/why" },
      "t/done",
      "count",
      "number",
    ],
    [
      "an assessor's reason",
      { kind: "assessor", points: "t/figure", reason: "t/yes" },
      "t/yes",
      "yesno",
      "text",
    ],
    [
      "a count of items",
      { kind: "per-item", of: { count: "t/yes" }, eachMilli: 1 },
      "t/yes",
      "yesno",
      "count",
    ],
    ["an item", items("t/yes", "t/done"), "t/done", "count", "yesno"],
    [
      "a deduction",
      { kind: "deduction", deductions: [{ fact: "t/figure", eachMilli: 1 }], floorMilli: 0 },
      "t/figure",
      "number",
      HAPPENED,
    ],
    [
      "an event",
      { kind: "worst-event", events: [{ fact: "t/figure", sharePercentMilli: 0 }] },
      "t/figure",
      "number",
      HAPPENED,
    ],
    [
      "a survey's option",
      { kind: "survey-options", options: [{ fact: "t/yes", sharePercentMilli: 0 }] },
      "t/yes",
      "yesno",
      "count",
    ],
    ["what is stepped", steps(0, "t/figure"), "t/figure", "number", "count"],
    ["what has a target", target("t/yes"), "t/yes", "yesno", COUNT_OR_NUMBER],
    ["a target", target("t/done", "t/on"), "t/on", "date", COUNT_OR_NUMBER],
    ["what has a reference", reference("t/on", "t/done"), "t/on", "date", COUNT_OR_NUMBER],
    ["a reference", reference("t/done", "t/on"), "t/on", "date", COUNT_OR_NUMBER],
    ["the day it was done", deadline({ done: "t/why" }), "t/why", "text", "date"],
    ["the day it is due", deadline({ due: "t/why" }), "t/why", "text", "date"],
    ["whether it happened", deadline({ happened: "t/done" }), "t/done", "count", "yesno"],
    ["a per cent", { ...bands(1), value: { percent: "t/done" } } as Scale, "t/done", "count", "number"],
    ["a number", { ...bands(1), value: { number: "t/yes" } } as Scale, "t/yes", "yesno", COUNT_OR_NUMBER],
    ["a part", proportion({ value: { of: "t/yes", over: "t/all" } }), "t/yes", "yesno", COUNT_OR_NUMBER],
    ["a whole", proportion({ value: { of: "t/done", over: "t/yes" } }), "t/yes", "yesno", COUNT_OR_NUMBER],
    [
      "a fallback",
      proportion({ value: { of: "t/done", over: "t/all", fallback: { over: "t/yes", dividedBy: 1 } } }),
      "t/yes",
      "yesno",
      COUNT_OR_NUMBER,
    ],
    [
      "a factor",
      proportion({ value: { product: [{ percent: "t/percent" }, { percent: "t/done" }] } }),
      "t/done",
      "count",
      "number",
    ],
    [
      "a failure",
      proportion({ value: { complementOf: [{ of: "t/yes", over: "t/all" }] } }),
      "t/yes",
      "yesno",
      COUNT_OR_NUMBER,
    ],
  ])("is found: %s", (_, scale, fact, kind, expected) => {
    expect(checkRuleSet(one(scale))).toEqual([
      { code: "fact-kind-differs", node: "c", data: { fact, kind, expected } },
    ]);
  });

  it.each([
    [
      "a part",
      composite(part("x", 4_000), part("y", 6_000, { kind: "imported-points", fact: "t/done" })),
      "c.y",
    ],
    [
      "a formula",
      {
        ...chosen("good", "fair"),
        formulas: [
          ...["good", "fair"].map((option) => ({ option, scale: yes as PlainScale })),
          { option: "poor", scale: { kind: "imported-points", fact: "t/done" } },
        ],
      } as Scale,
      "c.poor",
    ],
  ])("is found inside %s", (_, scale, node) => {
    expect(checkRuleSet(one(scale)).map((problem) => [problem.code, problem.node])).toEqual([
      ["fact-kind-differs", node],
    ]);
  });
});

describe("a sound rule set", () => {
  it.each<[string, RuleSetContent]>([
    ["with a yes/no", one(yes)],
    [
      "with a pinned criterion",
      {
        ...one(yes, { criterion: "plugin/c", law: [] }),
        pins: [{ criterion: "plugin/c", pluginVersion: "1", revision: 1, digest: "sha256:0" }],
      },
    ],
    [
      "with a judge of a plugin",
      {
        ...one({ kind: "judged", facts: ["t/yes"] }, { criterion: "plugin/c" }),
        pins: [{ criterion: "plugin/c", pluginVersion: "1", revision: 1, digest: "sha256:0" }],
      },
    ],
    ["in force on one day", { ...one(yes), inForceTo: "2020-01-01" }],
    [
      "with a law in force on its first day",
      sound([base], { law: { l: law({ inForceFrom: "2020-01-01", inForceTo: "2020-01-01" }) } }),
    ],
    ["with all levels", one(levels("poor", "good", "fair"))],
    ["with all formulas", one(chosen("good", "fair", "poor"))],
    ["with items that just reach the maximum", one(items("t/yes", "t/also"))],
    ["with bands", one(bands(1_000, 2_000))],
    [
      "with a threshold on the bound of all",
      one(proportion({ fullFromPercentMilli: 50_000, zeroBelowPercentMilli: 50_000 })),
    ],
    ["with a range", one(survey(4_999, 5_000))],
    ["with a base of the maximum", one(steps(10_000))],
    ["with a sum of counts", one(target({ sum: ["t/done", "t/all"] }, "t/figure"))],
    ["with a deadline on a fixed day", one(deadline({ happened: "t/yes" }))],
    [
      "with a deadline in bands",
      one(deadline({ due: "t/due", late: { bands: [{ fromDays: 1, sharePercentMilli: 0 }] } })),
    ],
    ["with parts", one(composite(part("x", 4_000), part("y", 6_000)))],
    ["with a mean whose maximum is its own", of([own("c", yes)], { rollUp: "mean", maxMilli: 1_000 })],
    [
      "with a best-of as large as its largest",
      of([own("c", yes), own("d", yes, { maxMilli: 20_000 })], { rollUp: "best-of", maxMilli: 20_000 }),
    ],
    ["with a gate", of([own("c", yes)], { gate: { child: "c", atLeastPercentMilli: 1 } })],
    ["with a section below what its items bring", sound([base, minus(own("d", yes), { maxMilli: 5_000 })])],
    [
      "with a section that is the best of its items",
      sound([base, minus(own("d", yes), { rollUp: "best-of" })]),
    ],
    [
      "with a violation that counts once with a group and a part",
      sound([
        makeGroup("g", [own("c", composite(part("x", 4_000), part("y", 6_000)))]),
        minus(own("d", yes, { onceWith: ["group:g", "c", "c.y"] })),
      ]),
    ],
    ["with a mean of areas on a scale", { ...one(yes), total: { rollUp: "mean", rebaseToMilli: 100_000 } }],
    ["with a sum of areas", { ...one(yes), total: { rollUp: "sum" } }],
    ["with the same coefficient said twice", one(yes, { coefficient: rates(1, 1) })],
    ["with one weight", of([own("c", yes, { weightMilli: 0 }), own("d", yes)], { rollUp: "weighted-mean" })],
    ["that applies on one day", one(yes, { appliesTo: { from: "2023-05-09", to: "2023-05-09", because } })],
    ["with falling bounds of facts", bounded(["t/done", "t/all"], ["t/all", "t/before"])],
    [
      "with falling bounds of a group",
      ranked(grouped([90_000, ["xã", 80_000]], [70_000, ["xã", 60_000]], [0])),
    ],
    [
      "with bounds of different groups",
      ranked(grouped([90_000, ["xã", 60_000]], [70_000, ["phường", 95_000]], [0])),
    ],
    [
      "with a violation that gives way to another, which gives way to the base",
      sound([
        base,
        makeGroup("p", [own("d", yes, { onceWith: ["e"] }), own("e", yes, { onceWith: ["c"] })], {
          role: "penalty",
        }),
      ]),
    ],
    [
      "that asks the rows from which a fact is counted",
      {
        ...one(share, { asks: ["t/rows", "t/all"] }),
        facts: [
          ...one(yes).facts.map((fact) =>
            fact.key === "t/done" ? { ...fact, countOf: { rows: "t/rows" } } : fact,
          ),
          {
            kind: "rows",
            key: "t/rows",
            label: because,
            columns: [{ kind: "yesno", key: "late", label: because }],
          },
        ] as readonly FactSpec[],
      },
    ],
    ["with a coefficient on points", one(yes, { coefficient: coefficient("points") })],
    ["with a coefficient on a proportion", one(share, { coefficient: coefficient("requirement") })],
    ["with a coefficient on bands", one(bands(1), { coefficient: coefficient("requirement") })],
    ["with a coefficient on a target", one(target("t/done"), { coefficient: coefficient("requirement") })],
    ["with a coefficient on steps", one(steps(0), { coefficient: coefficient("requirement") })],
    [
      "with tie-breaks by group and criterion",
      { ...one(yes), ranking: { lists: [], tieBreaks: ["group:g", "c"] } },
    ],
    [
      "with classes",
      ranked(
        classes({
          exclusions: [{ fact: "t/yes", because, law: "l" }],
          demotions: [{ fact: "t/done", by: 1, because }],
          quotas: [{ class: "a", atMostPercentMilli: 1, because, law: "l" }],
        }),
      ),
    ],
  ])("has no problem %s", (_, ruleSet) => {
    expect(checkRuleSet(ruleSet)).toEqual([]);
  });
});
