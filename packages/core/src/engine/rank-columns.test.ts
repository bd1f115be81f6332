import { describe, expect, it } from "vitest";
import {
  AS_OF,
  commune,
  makeCriterion,
  makeGroup,
  makeRuleSet,
  type Values,
  yes,
} from "../../test/make-rule-set.ts";
import {
  compile,
  loadColumns,
  type RuleSetContent,
  rankColumns,
  type Scale,
  type ScoredUnit,
  scoreColumns,
} from "../index.ts";

const points: Scale = { kind: "imported-points", fact: "t/figure" };
const also: Scale = { kind: "imported-points", fact: "t/other" };
const wards = { types: ["phường"], because: { vi: "phường" } };

type Entry = readonly [values: Values, unit?: Partial<ScoredUnit>];

const columnsOf = (ruleSet: RuleSetContent, entries: readonly Entry[]) => {
  const units = entries.map(([values, unit], at) => ({
    unit: { ...commune, id: `u${at}`, ...unit },
    facts: { values, clashes: [] },
  }));
  const columns = loadColumns(compile(ruleSet), units, AS_OF);
  scoreColumns(columns);
  return columns;
};
const ranksOf = (ruleSet: RuleSetContent, entries: readonly Entry[]) => [
  ...rankColumns(columnsOf(ruleSet, entries)),
];

const simple = makeRuleSet([makeGroup("g", [makeCriterion("a", points, { maxMilli: 100_000 })])]);
const figures = (...list: readonly string[]) => list.map((figure): Entry => [{ "t/figure": figure }]);

describe("ranking", () => {
  it.each<[string, readonly Entry[], readonly number[]]>([
    ["gives the most points the first place", figures("10", "30", "20"), [3, 1, 2]],
    ["shares a place between equals and skips the next", figures("50", "90", "50", "10"), [2, 1, 2, 4]],
    ["shares the first place", figures("90", "90", "10"), [1, 1, 3]],
    ["shares a place among three", figures("5", "5", "5", "4"), [1, 1, 1, 4]],
    ["ranks nothing last", figures("0", "1"), [2, 1]],
    ["does not rank what is open", [[{}], ...figures("10", "20")], [0, 2, 1]],
    ["does not rank what contradicts itself", figures("101", "20"), [0, 1]],
    ["ranks nobody where all are open", [[{}], [{}]], [0, 0]],
    ["ranks a single unit", figures("1"), [1]],
    ["ranks none where there is none", [], []],
  ])("%s", (_, entries, ranks) => {
    expect(ranksOf(simple, entries)).toEqual(ranks);
  });

  it("does not rank a unit to which nothing applies", () => {
    const ruleSet = makeRuleSet([makeGroup("g", [makeCriterion("a", yes, { appliesTo: wards })])]);
    expect(ranksOf(ruleSet, [[{ "t/yes": true }], [{ "t/yes": true }, { type: "phường" }]])).toEqual([0, 1]);
  });

  it("ranks by the share of what applies, not by points", () => {
    const ruleSet = makeRuleSet([
      makeGroup("g", [
        makeCriterion("a", points),
        makeCriterion("b", also, { maxMilli: 30_000, appliesTo: wards }),
      ]),
    ]);
    const entries: Entry[] = [
      [{ "t/figure": "8" }],
      [{ "t/figure": "10", "t/other": "20" }, { type: "phường" }],
      [{ "t/figure": "7.5" }],
    ];
    expect(ranksOf(ruleSet, entries)).toEqual([1, 2, 2]);
  });

  it("ranks by the total where it is converted to a scale", () => {
    const ruleSet = makeRuleSet(
      [
        makeGroup("g", [
          makeCriterion("a", points),
          makeCriterion("b", also, { maxMilli: 30_000, appliesTo: wards }),
        ]),
      ],
      { total: { rollUp: "sum", rebaseToMilli: 100_000 } },
    );
    const entries: Entry[] = [
      [{ "t/figure": "7.5" }],
      [{ "t/figure": "10", "t/other": "20" }, { type: "phường" }],
      [{ "t/figure": "8" }],
    ];
    expect(ranksOf(ruleSet, entries)).toEqual([2, 2, 1]);
  });

  it("compares exactly where doubles would not: 999999999 of 10^9 before 999999998 of 999999999", () => {
    const ruleSet = makeRuleSet(
      [
        makeGroup("g", [
          makeCriterion("a", points, { maxMilli: 999_999_999 }),
          makeCriterion("b", yes, { maxMilli: 1, appliesTo: wards }),
        ]),
      ],
      { rounding: { component: 3, total: 3 } },
    );
    const entries: Entry[] = [
      [{ "t/figure": "999999.998" }],
      [{ "t/figure": "999999.999", "t/yes": false }, { type: "phường" }],
      [{ "t/figure": "999999.998" }],
    ];
    expect(ranksOf(ruleSet, entries)).toEqual([2, 1, 2]);
  });

  it("keeps the order of many, turned round", () => {
    const list = Array.from({ length: 40 }, (_, at) => String(at));
    expect(ranksOf(simple, figures(...list))).toEqual(list.map((_, at) => 40 - at));
  });

  it("keeps the order of many, open ones among them", () => {
    const list = Array.from({ length: 40 }, (_, at) => String(at));
    const open: Entry[] = [[{}], [{}]];
    const ranks = ranksOf(simple, [...open, ...figures(...list), ...open]);
    expect(ranks).toEqual([0, 0, ...list.map((_, at) => 40 - at), 0, 0]);
  });

  it("writes into the ranks that it is given, and forgets those before", () => {
    const ranks = Int32Array.of(7, 7, 7);
    const columns = columnsOf(simple, [[{}], ...figures("10", "20")]);
    expect([rankColumns(columns, ranks) === ranks, ...ranks]).toEqual([true, 0, 2, 1]);
  });

  it("says the same when it is asked twice", () => {
    const columns = columnsOf(simple, figures("50", "90", "50", "10"));
    rankColumns(columns);
    expect([...rankColumns(columns)]).toEqual([2, 1, 2, 4]);
  });
});

describe("lists", () => {
  const ranking = {
    lists: [
      { key: "wards", title: { vi: "phường" }, units: { types: ["phường"] } },
      { key: "all-communes", title: { vi: "xã" }, units: { types: ["xã", "phường"] } },
    ],
    tieBreaks: [],
  };
  const ruleSet = { ...simple, ranking };

  it("are ranked each on its own, the rest in one", () => {
    const types = ["xã", "phường", "đặc khu", "xã", "phường", "thị trấn"];
    const entries = types.map((type, at): Entry => [{ "t/figure": String(10 + at) }, { type }]);
    expect(ranksOf(ruleSet, entries)).toEqual([2, 2, 2, 1, 1, 1]);
  });

  it("share places only within a list", () => {
    const entries = ["xã", "phường", "xã", "xã"].map(
      (type, at): Entry => [{ "t/figure": at === 3 ? "1" : "5" }, { type }],
    );
    expect(ranksOf(ruleSet, entries)).toEqual([1, 1, 1, 3]);
  });
});

describe("tie-breaks", () => {
  const ranking = (...tieBreaks: readonly string[]) => ({ lists: [], tieBreaks });
  const two = (...tieBreaks: readonly string[]) =>
    makeRuleSet(
      [
        makeGroup("x", [makeCriterion("a", points, { maxMilli: 20_000 })]),
        makeGroup("y", [makeCriterion("b", also)]),
      ],
      { ranking: ranking(...tieBreaks) },
    );
  const both = (figure: string, other: string): Entry => [{ "t/figure": figure, "t/other": other }];
  const equal = [both("5", "10"), both("10", "5"), both("15", "0"), both("10", "5")];

  it.each<[string, readonly string[], readonly number[]]>([
    ["are none: all equal", [], [1, 1, 1, 1]],
    ["go by a criterion's share", ["b"], [1, 2, 4, 2]],
    ["go by another's", ["a"], [4, 2, 1, 2]],
    ["go by a group's share", ["group:x"], [4, 2, 1, 2]],
    ["are asked in order", ["group:y", "a"], [1, 2, 4, 2]],
    ["pass over nodes that are not there", ["nobody", "b"], [1, 2, 4, 2]],
  ])("%s", (_, tieBreaks, ranks) => {
    expect(ranksOf(two(...tieBreaks), equal)).toEqual(ranks);
  });

  it("do not move who has more points", () => {
    expect(ranksOf(two("b"), [both("15", "0"), both("1", "10")])).toEqual([1, 2]);
  });

  it("go on to the second where the first is equal", () => {
    const third: Scale = { kind: "all-or-nothing", fact: "t/yes", fullWhen: true };
    const fourth: Scale = { kind: "all-or-nothing", fact: "t/also", fullWhen: true };
    const ruleSet = makeRuleSet(
      [makeGroup("g", [makeCriterion("a", points), makeCriterion("b", third), makeCriterion("c", fourth)])],
      { ranking: ranking("a", "c") },
    );
    const entry = (own: boolean): Entry => [{ "t/figure": "5", "t/yes": own, "t/also": !own }];
    expect(ranksOf(ruleSet, [entry(true), entry(false)])).toEqual([2, 1]);
  });

  it("put a node that does not apply last", () => {
    const ruleSet = makeRuleSet(
      [makeGroup("g", [makeCriterion("a", points), makeCriterion("b", also, { appliesTo: wards })])],
      { ranking: ranking("b") },
    );
    const entries: Entry[] = [
      [{ "t/figure": "5" }],
      [{ "t/figure": "5", "t/other": "5" }, { type: "phường" }],
    ];
    expect(ranksOf(ruleSet, entries)).toEqual([2, 1]);
  });

  it("decide among many in a full sort, too", () => {
    const entries = Array.from({ length: 40 }, (_, at) => both(String(15 - at / 4), String(at / 4)));
    expect(ranksOf(two("b"), entries)).toEqual(entries.map((_, at) => 40 - at));
  });
});
