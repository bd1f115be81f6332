import { describe, expect, it } from "vitest";
import {
  AS_OF,
  makeCriterion,
  makeGroup,
  makeRuleSet,
  share,
  type Values,
  yes,
} from "../../test/make-rule-set.ts";
import { loadColumns } from "../engine/columns.ts";
import { compile } from "../engine/compile-formulas.ts";
import { scoreColumns } from "../engine/score-columns.ts";
import type { RuleSetContent, Scale, ScoredUnit, UnitFacts } from "../index.ts";
import { classifyUnits, standingsOf, type UnitStanding } from "./classify-units.ts";

const unit = (id: string, type = "xã"): ScoredUnit => ({ id, kind: "commune", type });
const of = (own: ScoredUnit, values: Values): UnitFacts => ({ unit: own, facts: { values, clashes: [] } });
const facts = (done: number, isYes = true): Values => ({ "t/done": done, "t/all": 10, "t/yes": isYes });

const areas = [makeGroup("a", [makeCriterion("s", share)]), makeGroup("b", [makeCriterion("y", yes)])];
const lists: NonNullable<RuleSetContent["ranking"]>["lists"] = [
  { key: "wards", title: { vi: "Phường" }, units: { types: ["phường"] } },
  { key: "communes", title: { vi: "Xã" }, units: { types: ["xã"] } },
];

const none = { ...share, value: { of: "t/less", over: "t/more" } } as Scale;
const also: Scale = { kind: "all-or-nothing", fact: "t/also", fullWhen: true };
const third: Scale = { kind: "all-or-nothing", fact: "t/third", fullWhen: true };

const tell = ({ unit: { id }, list, rank }: UnitStanding) => `${id} ${list} ${rank}`;

describe("the standing of units", () => {
  const units = [
    of(unit("low"), facts(2)),
    of(unit("zone", "đặc khu"), facts(9)),
    of(unit("open"), { "t/done": 2 }),
    of(unit("ward", "phường"), facts(1)),
    of(unit("high"), facts(8)),
    of(unit("best", "phường"), facts(7)),
  ];

  it("is by list in the order of the lists, by rank in each, then those of no list; unranked last", () => {
    const ruleSet = makeRuleSet(areas, { ranking: { lists, tieBreaks: [] } });
    expect(classifyUnits({ ruleSet, units, asOf: AS_OF }).map(tell)).toEqual([
      "best wards 1",
      "ward wards 2",
      "high communes 1",
      "low communes 2",
      "open communes 0",
      "zone  1",
    ]);
  });

  it("is by rank alone where there are no lists", () => {
    expect(classifyUnits({ ruleSet: makeRuleSet(areas), units, asOf: AS_OF }).map(tell)).toEqual([
      "zone  1",
      "high  2",
      "best  3",
      "low  4",
      "ward  5",
      "open  0",
    ]);
  });

  it("has points, shares of the areas that count, and whether all is answered", () => {
    const ruleSet = makeRuleSet([
      ...areas,
      makeGroup("none", [makeCriterion("n", none)]),
      makeGroup("extra", [makeCriterion("e", also)], { role: "bonus" }),
    ]);
    const values = { ...facts(1, false), "t/less": 0, "t/more": 0, "t/also": true };
    const [standing] = classifyUnits({ ruleSet, units: [of(unit("u"), values)], asOf: AS_OF });
    expect(standing).toEqual({
      unit: unit("u"),
      totalMilli: 11_000,
      applicableMilli: 20_000,
      isComplete: true,
      list: "",
      rank: 1,
      areaShares: { a: 10_000, b: 0 },
      classified: undefined,
    });
  });

  it("rounds a share half up to thousandths of a per cent", () => {
    const thirds = makeRuleSet([makeGroup("a", [makeCriterion("s", share, { maxMilli: 30_000 })])], {
      rounding: { component: 3 },
    });
    const shareOf = (done: number, all: number) =>
      classifyUnits({
        ruleSet: thirds,
        units: [of(unit("u"), { "t/done": done, "t/all": all })],
        asOf: AS_OF,
      }).map(({ areaShares }) => areaShares);
    expect(shareOf(2, 3)).toEqual([{ a: 66_667 }]);
    expect(shareOf(1, 3)).toEqual([{ a: 33_333 }]);
  });

  it("is complete only where something counts and nothing is open", () => {
    const isComplete = (values: Values) =>
      classifyUnits({ ruleSet: makeRuleSet(areas), units: [of(unit("u"), values)], asOf: AS_OF }).map(
        (standing) => standing.isComplete,
      );
    expect(isComplete(facts(1))).toEqual([true]);
    expect(isComplete({ "t/yes": true })).toEqual([false]);
    const single = makeRuleSet([makeGroup("a", [makeCriterion("s", share)])]);
    const nothing = { ruleSet: single, units: [of(unit("u"), { "t/done": 0, "t/all": 0 })], asOf: AS_OF };
    expect(classifyUnits(nothing)).toMatchObject([{ isComplete: false, rank: 0, areaShares: {} }]);
  });

  it("has the maximum to which totals are re-based", () => {
    const ruleSet = makeRuleSet(areas, { total: { rollUp: "sum", rebaseToMilli: 100_000 } });
    expect(classifyUnits({ ruleSet, units: [of(unit("u"), facts(5))], asOf: AS_OF })).toMatchObject([
      { totalMilli: 75_000, applicableMilli: 100_000 },
    ]);
  });

  describe("its class asks a minimum of", () => {
    const because = { vi: "vì" };
    const tree = [
      makeGroup("a", [makeCriterion("s", share), makeCriterion("y", yes)]),
      makeGroup("b", [makeCriterion("t", third, { appliesTo: { types: ["phường"], because } })]),
    ];
    const classesOf = (node: string, units: readonly UnitFacts[], asked = 50_000) => {
      const ruleSet = makeRuleSet(tree, {
        classification: {
          classes: [
            {
              key: "good",
              title: { vi: "Tốt" },
              fromPercentMilli: 10_000,
              conditions: [{ node, atLeastPercentMilli: asked, because }],
            },
            { key: "fair", title: { vi: "Khá" }, fromPercentMilli: 0 },
          ],
          exclusions: [],
          demotions: [],
          quotas: [],
        },
      });
      return classifyUnits({ ruleSet, units, asOf: AS_OF }).map(({ classified }) => classified?.class);
    };
    const values = (done: number, isThird: boolean) => ({ ...facts(done), "t/third": isThird });
    const ward = (isThird: boolean) => of(unit("u", "phường"), values(5, isThird));

    it.each<[string, string, UnitFacts, number, string]>([
      ["a criterion, reached", "s", of(unit("u"), values(5, true)), 50_000, "good"],
      ["a criterion, missed", "s", of(unit("u"), values(4, true)), 50_000, "fair"],
      ["a criterion without anything, missed", "s", of(unit("u"), values(0, true)), 1, "fair"],
      ["a group, reached", "group:a", of(unit("u"), values(0, true)), 50_000, "good"],
      ["a group, missed", "group:a", of(unit("u"), values(0, true)), 50_001, "fair"],
      ["a criterion that means the unit", "t", ward(true), 100_000, "good"],
      ["a criterion that means the unit, missed", "t", ward(false), 1, "fair"],
      ["a criterion that does not mean the unit", "t", of(unit("u"), values(5, false)), 1, "good"],
      ["a group that does not mean the unit", "group:b", of(unit("u"), values(5, false)), 1, "good"],
      ["a node that there is not", "nobody", of(unit("u"), values(5, false)), 1, "good"],
    ])("%s", (_, node, given, asked, wanted) => {
      expect(classesOf(node, [given], asked)).toEqual([wanted]);
    });

    it("the unit's own column", () => {
      const units = [of(unit("u"), values(4, true)), of(unit("v"), values(9, true))];
      expect(classesOf("s", units)).toEqual(["good", "fair"]);
    });
  });

  it("has the class that the council decided", () => {
    const classes = [
      { key: "good", title: { vi: "Tốt" }, fromPercentMilli: 50_000 },
      { key: "weak", title: { vi: "Yếu" }, fromPercentMilli: 0 },
    ];
    const ruleSet = makeRuleSet(areas, {
      classification: { classes, exclusions: [], demotions: [], quotas: [] },
    });
    const decisions = [
      { unit: "u", class: "weak", reason: "kỷ luật", minutes: { number: "1/BB", date: AS_OF } },
    ];
    const input = {
      ruleSet,
      units: [of(unit("u"), facts(9)), of(unit("v"), facts(8))],
      asOf: AS_OF,
      decisions,
    };
    expect(classifyUnits(input).map(({ classified }) => classified?.class)).toEqual(["weak", "good"]);
  });

  it("is by the judges of plugins and the calendar", () => {
    const judged = makeRuleSet([
      makeGroup("a", [
        makeCriterion("j", { kind: "judged", facts: ["t/yes"] }),
        makeCriterion("d", {
          kind: "deadline",
          done: "t/on",
          due: "2023-05-05",
          days: "working",
          late: { eachDayMilli: 1_000, floorMilli: 0 },
        }),
      ]),
    ]);
    const judges = new Map([
      ["t/j", () => ({ state: "scored", share: { of: 1, over: 1 }, reasons: [] }) as const],
    ]);
    const calendar = [{ date: "2023-05-08", name: "nghỉ bù", kind: "holiday" }] as const;
    const input = {
      ruleSet: judged,
      units: [of(unit("u"), { "t/yes": true, "t/on": "2023-05-09" })],
      asOf: AS_OF,
    };
    expect(
      classifyUnits({ ...input, judges: judges, calendar: calendar }).map(({ totalMilli }) => totalMilli),
    ).toEqual([19_000]);
  });

  it("keeps the order of the columns where the columns are there already", () => {
    const columns = loadColumns(compile(makeRuleSet(areas)), units, AS_OF);
    scoreColumns(columns);
    expect(standingsOf(columns, units).map(({ unit: { id } }) => id)).toEqual(
      units.map(({ unit: { id } }) => id),
    );
  });
});
