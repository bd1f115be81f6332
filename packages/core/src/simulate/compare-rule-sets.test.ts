import { describe, expect, it } from "vitest";
import {
  AS_OF,
  commune,
  FACTS,
  makeCriterion,
  makeGroup,
  makeRuleSet,
  share,
  type Values,
  yes,
} from "../../test/make-rule-set.ts";
import {
  type CriterionNode,
  compareRuleSets,
  type FactSpec,
  type RuleSetContent,
  type Scale,
  type ScoredUnit,
} from "../index.ts";

const also: Scale = { kind: "all-or-nothing", fact: "t/also", fullWhen: true };
const a = makeCriterion("a", yes);
const b = makeCriterion("b", share);
const before = makeRuleSet([makeGroup("g", [a, b])]);
const changed = (change: Partial<CriterionNode>) => makeRuleSet([makeGroup("g", [a, { ...b, ...change }])]);

const entry = (id: string, values: Values, change: Partial<ScoredUnit> = {}) => ({
  unit: { ...commune, id, ...change },
  facts: { values, clashes: [] },
});
const units = [
  entry("u1", { "t/yes": true, "t/also": true, "t/done": 1, "t/all": 2 }),
  entry("u2", { "t/yes": false, "t/also": true, "t/done": 2, "t/all": 2 }),
  entry("u3", { "t/yes": true, "t/done": 0, "t/all": 2 }, { type: "phường" }),
  entry("u4", { "t/yes": false, "t/also": false }, { type: "phường" }),
];
const compared = (after: RuleSetContent, from: RuleSetContent = before) =>
  compareRuleSets({ before: from, after, units, asOf: AS_OF });

describe("what a change does to each unit", () => {
  it("is nothing where nothing changes", () => {
    const { units: moves, kinds, noLongerComputed, contributions } = compared({ ...before });
    expect([moves.map(({ changeMilli }) => changeMilli), moves.map(({ moved }) => moved)]).toEqual([
      [0, 0, 0, undefined],
      [0, 0, 0, undefined],
    ]);
    expect([kinds.map(({ winners, losers }) => winners + losers), noLongerComputed, contributions]).toEqual([
      [0, 0],
      [],
      [],
    ]);
  });

  it("is points, places and ranks before and after", () => {
    const { units: moves } = compared(changed({ maxMilli: 20_000 }));
    expect(
      moves.map(({ unit, before: was, after: is, changeMilli, moved }) => [
        unit.id,
        was.totalMilli,
        was.rank,
        is.totalMilli,
        is.rank,
        changeMilli,
        moved,
      ]),
    ).toEqual([
      ["u1", 15_000, 1, 20_000, 1, 5_000, 0],
      ["u2", 10_000, 2, 20_000, 1, 10_000, 1],
      ["u3", 10_000, 2, 10_000, 3, 0, -1],
      ["u4", 0, 0, 0, 0, undefined, undefined],
    ]);
  });

  it("has maximum, completeness, list and class", () => {
    const ranking = {
      lists: [{ key: "wards", title: { vi: "phường" }, units: { types: ["phường"] } }],
      tieBreaks: [],
    };
    const classification = {
      classes: [
        {
          key: "good",
          title: { vi: "tốt" },
          fromPercentMilli: 75_000,
          conditions: [{ node: "b", atLeastPercentMilli: 50_000, because: { vi: "b" } }],
        },
        { key: "rest", title: { vi: "còn lại" }, fromPercentMilli: 0 },
      ],
      exclusions: [],
      demotions: [],
      quotas: [],
    };
    const { units: moves } = compared({ ...before, ranking, classification });
    expect(moves.map(({ after }) => after)).toEqual([
      { totalMilli: 15_000, applicableMilli: 20_000, isComplete: true, list: "", rank: 1, class: "good" },
      { totalMilli: 10_000, applicableMilli: 20_000, isComplete: true, list: "", rank: 2, class: "rest" },
      {
        totalMilli: 10_000,
        applicableMilli: 20_000,
        isComplete: true,
        list: "wards",
        rank: 1,
        class: "rest",
      },
      { totalMilli: 0, applicableMilli: 20_000, isComplete: false, list: "wards", rank: 0, class: undefined },
    ]);
    expect(moves.map(({ before: was }) => was.class)).toEqual([undefined, undefined, undefined, undefined]);
    expect(moves.map(({ moved }) => moved)).toEqual([0, 0, undefined, undefined]);
  });

  it("has no places moved where a unit had none, or has none any more", () => {
    const after = changed({ scale: also });
    const moves = (simulation: ReturnType<typeof compared>) =>
      simulation.units.map(({ before: was, after: is, moved }) => [was.rank, is.rank, moved]);
    expect(moves(compared(after))).toEqual([
      [1, 1, 0],
      [2, 2, 0],
      [2, 0, undefined],
      [0, 3, undefined],
    ]);
    expect(moves(compared(before, after))).toEqual([
      [1, 1, 0],
      [2, 2, 0],
      [0, 2, undefined],
      [3, 0, undefined],
    ]);
  });

  it("is by the judges of plugins and the calendar, step by step as well", () => {
    const judged: Scale = { kind: "judged", facts: ["t/yes"] };
    const late: Scale = {
      kind: "deadline",
      done: "t/on",
      due: "2023-05-05",
      days: "working",
      late: { eachDayMilli: 1_000, floorMilli: 0 },
    };
    const from = makeRuleSet([makeGroup("g", [makeCriterion("j", judged), makeCriterion("d", late)])]);
    const to = makeRuleSet([
      makeGroup("g", [makeCriterion("j", judged, { maxMilli: 20_000 }), makeCriterion("d", late)]),
    ]);
    const judges = new Map([
      ["t/j", () => ({ state: "scored" as const, share: { of: 1, over: 1 }, reasons: [] })],
    ]);
    const calendar = [{ date: "2023-05-08", name: "nghỉ bù", kind: "holiday" as const }];
    const one = [entry("u", { "t/yes": true, "t/on": "2023-05-09" })];
    const found = compareRuleSets({ before: from, after: to, units: one, asOf: AS_OF, judges, calendar });
    expect(found.units.map(({ before: was, after: is }) => [was.totalMilli, is.totalMilli])).toEqual([
      [19_000, 29_000],
    ]);
    expect(found.contributions.map(({ sumMilli }) => sumMilli)).toEqual([10_000]);
  });

  it("is not said of a unit that lost its result, nor counted among what the change moved", () => {
    const { units: moves, contributions } = compared(
      changed({ scale: { kind: "imported-points", fact: "t/figure" } }),
    );
    expect(moves.map(({ changeMilli }) => changeMilli)).toEqual([undefined, undefined, undefined, undefined]);
    expect(contributions.map(({ sumMilli, movementMilli }) => [sumMilli, movementMilli])).toEqual([[0, 0]]);
  });

  it("is on the scale of the total", () => {
    const { units: moves } = compared({ ...before, total: { rollUp: "sum", rebaseToMilli: 100_000 } });
    expect(moves.map(({ after }) => [after.totalMilli, after.applicableMilli])).toEqual([
      [75_000, 100_000],
      [50_000, 100_000],
      [50_000, 100_000],
      [0, 100_000],
    ]);
  });
});

describe("winners and losers", () => {
  it("are counted by kind and type of unit, in order of appearance", () => {
    expect(compared(changed({ scale: also })).kinds).toEqual([
      { kind: "commune", type: "xã", units: 2, winners: 1, losers: 0, notComputed: 0, sumMilli: 5_000 },
      { kind: "commune", type: "phường", units: 2, winners: 0, losers: 0, notComputed: 2, sumMilli: 0 },
    ]);
  });

  it("may lose", () => {
    expect(compared(changed({ maxMilli: 4_000 })).kinds).toEqual([
      { kind: "commune", type: "xã", units: 2, winners: 0, losers: 2, notComputed: 0, sumMilli: -9_000 },
      { kind: "commune", type: "phường", units: 2, winners: 0, losers: 0, notComputed: 1, sumMilli: 0 },
    ]);
  });

  it("are apart where the level differs and the type does not", () => {
    const two = [entry("u1", {}), entry("u2", {}, { kind: "district" })];
    const { kinds } = compareRuleSets({ before, after: before, units: two, asOf: AS_OF });
    expect(kinds.map(({ kind, units: count }) => [kind, count])).toEqual([
      ["commune", 1],
      ["district", 1],
    ]);
  });
});

describe("what is no longer computed", () => {
  const number: Scale = { kind: "imported-points", fact: "t/figure" };
  const known: FactSpec = { kind: "number", key: "t/new", label: { vi: "mới" }, decimals: 2 };

  it.each<[string, RuleSetContent, readonly object[]]>([
    [
      "waits for a fact that no unit has",
      changed({ scale: number }),
      [{ node: "b", isNew: false, units: ["u1", "u2", "u3"], neverRecorded: ["t/figure"], missing: [] }],
    ],
    [
      "waits for a fact that only some units have",
      changed({ scale: also }),
      [{ node: "b", isNew: false, units: ["u3"], neverRecorded: [], missing: ["t/also"] }],
    ],
    [
      "tells the two apart",
      changed({
        scale: {
          ...share,
          value: { product: [{ of: "t/done", over: "t/all" }, { percent: "t/percent" }] },
        } as Scale,
      }),
      [{ node: "b", isNew: false, units: ["u1", "u2", "u3"], neverRecorded: ["t/percent"], missing: [] }],
    ],
    [
      "may wait for a fact that only the new rule set declares",
      { ...changed({ scale: { kind: "imported-points", fact: "t/new" } }), facts: [...FACTS, known] },
      [{ node: "b", isNew: false, units: ["u1", "u2", "u3"], neverRecorded: ["t/new"], missing: [] }],
    ],
    ["is nothing where it was open before", changed({ maxMilli: 2_000 }), []],
  ])("%s", (_, after, expected) => {
    expect(compared(after).noLongerComputed).toEqual(expected);
  });

  it("is named by its part", () => {
    const parts = ["x", "y"].map((key, at) => ({
      key,
      title: { vi: key },
      maxMilli: 5_000,
      scale: (at === 0 ? yes : number) as never,
      whenNoOccurrence: "zero" as const,
    }));
    const after = makeRuleSet([makeGroup("g", [a, makeCriterion("b", { kind: "composite", parts })])]);
    expect(compared(after).noLongerComputed.map(({ node }) => node)).toEqual(["b.y"]);
  });
});

describe("what each change moved", () => {
  const contributionsOf = (after: RuleSetContent, from?: RuleSetContent) =>
    compared(after, from).contributions.map(({ change, sumMilli, movementMilli, sharePercentMilli }) => [
      change.kind,
      change.node,
      sumMilli,
      movementMilli,
      sharePercentMilli,
    ]);
  const phuong = { types: ["phường"], because: { vi: "phường" } };

  it.each<[string, RuleSetContent, unknown[][]]>([
    ["another maximum", changed({ maxMilli: 20_000 }), [["points", "b", 15_000, 15_000, 100_000]]],
    ["another scale", changed({ scale: also }), [["scale", "b", 5_000, 5_000, 100_000]]],
    ["another policy", changed({ whenNoOccurrence: "zero" }), [["policies", "b", 0, 0, 0]]],
    ["other units", changed({ appliesTo: phuong }), [["applicability", "b", -15_000, 15_000, 100_000]]],
    [
      "units that are still meant",
      changed({ appliesTo: { types: ["xã"], because: { vi: "xã" } } }),
      [["applicability", "b", 0, 0, 0]],
    ],
    [
      "a coefficient",
      changed({
        coefficient: { attribute: "region", on: "points", values: [], otherwisePercentMilli: 50_000 },
      }),
      [["coefficient", "b", -7_500, 7_500, 100_000]],
    ],
    ["another weight", changed({ weightMilli: 5 }), [["weight", "b", 0, 0, 0]]],
    ["a criterion less", makeRuleSet([makeGroup("g", [a])]), [["removed", "b", -15_000, 15_000, 100_000]]],
    [
      "a criterion more",
      makeRuleSet([makeGroup("g", [a, b, makeCriterion("c", also)])]),
      [["added", "c", 20_000, 20_000, 100_000]],
    ],
    [
      "another rounding",
      { ...before, rounding: { ...before.rounding, total: 0 } },
      [["structure", "made", 0, 0, 0]],
    ],
    [
      "another roll-up",
      makeRuleSet([makeGroup("g", [a, b], { rollUp: "best-of", maxMilli: 10_000 })]),
      [["structure", "made", -5_000, 5_000, 100_000]],
    ],
    [
      "a scale for the total",
      { ...before, total: { rollUp: "sum", rebaseToMilli: 40_000 } },
      [["structure", "made", 35_000, 35_000, 100_000]],
    ],
    ["another order", makeRuleSet([makeGroup("g", [b, a])]), [["structure", "made", 0, 0, 0]]],
    ["another title is no change", changed({ title: { vi: "khác" } }), []],
    [
      "two changes of one criterion, one after the other",
      changed({ maxMilli: 20_000, scale: also }),
      [
        ["points", "b", 15_000, 15_000, 60_000],
        ["scale", "b", 10_000, 10_000, 40_000],
      ],
    ],
  ])("%s", (_, after, expected) => {
    expect(contributionsOf(after)).toEqual(expected);
  });

  it("adds up to the whole change, step by step: changed, removed, restructured, added", () => {
    const after = makeRuleSet(
      [
        makeGroup("g", [{ ...a, maxMilli: 5_000 }]),
        makeGroup("h", [makeCriterion("c", also)], { rollUp: "mean", maxMilli: 6_000 }),
      ],
      { total: { rollUp: "sum", rebaseToMilli: 22_000 } },
    );
    const { units: moves, contributions } = compared(after);
    expect(contributions.map(({ change }) => [change.kind, change.node])).toEqual([
      ["points", "a"],
      ["removed", "b"],
      ["structure", "made"],
      ["added", "c"],
    ]);
    expect(contributions.reduce((sum, { sumMilli }) => sum + sumMilli, 0)).toBe(
      moves.reduce((sum, { changeMilli }) => sum + (changeMilli ?? 0), 0),
    );
  });

  it("shares movement, up and down", () => {
    const after = makeRuleSet([
      makeGroup("g", [
        { ...a, maxMilli: 5_000 },
        { ...b, maxMilli: 20_000 },
      ]),
    ]);
    expect(contributionsOf(after)).toEqual([
      ["points", "a", -10_000, 10_000, 40_000],
      ["points", "b", 15_000, 15_000, 60_000],
    ]);
  });
});
