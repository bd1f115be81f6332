import { describe, expect, it } from "vitest";
import {
  AS_OF,
  commune,
  makeCriterion,
  makeGroup,
  makeRuleSet,
  share,
  yes,
} from "../../test/make-rule-set.ts";
import {
  type CriterionNode,
  checkFactValue,
  checkRuleSet,
  compile,
  editColumns,
  type FactSpec,
  findGains,
  findScoreNode,
  type GroupNode,
  type LawRef,
  loadColumns,
  type PartScale,
  type RuleSetContent,
  replaceCriterion,
  type Scale,
  score,
  scoreColumns,
  type UnitFacts,
} from "../index.ts";

const none: Scale = {
  kind: "proportion",
  value: { of: "t/before", over: "t/more" },
  fullFromPercentMilli: 100_000,
  zeroBelowPercentMilli: 0,
};
const wards = { types: ["phường"], because: { vi: "chỉ phường" } };
const units: readonly UnitFacts[] = [
  { unit: commune, facts: { values: { "t/yes": true, "t/before": 0, "t/more": 0 }, clashes: [] } },
];
const set = (...children: CriterionNode[]) => makeRuleSet([makeGroup("g", children)]);

function columnsOf(ruleSet: RuleSetContent) {
  const columns = loadColumns(compile(ruleSet), units, AS_OF);
  scoreColumns(columns);
  return columns;
}

describe("an edition with other criteria", () => {
  const a = makeCriterion("a", yes);
  const b = makeCriterion("b", yes, { maxMilli: 4_000, appliesTo: wards });
  it.each<[string, RuleSetContent, RuleSetContent, number]>([
    ["one more", set(a), set(a, makeCriterion("c", yes)), 20_000],
    ["another order", set(a, b), set(b, a), 10_000],
    [
      "one less",
      set({ ...a, appliesTo: wards }, makeCriterion("c", yes, { maxMilli: 4_000 })),
      set(makeCriterion("c", yes, { maxMilli: 4_000 })),
      4_000,
    ],
    ["another rule of applicability", set(a), set({ ...a, appliesTo: wards }), 0],
  ])("is scored with its own rules of applicability: %s", (_, before, after, total) => {
    const columns = columnsOf(before);
    editColumns(columns, after);
    expect(columns.totals[0]).toBe(total);
  });

  it("reads applicability off the units again when one criterion is replaced", () => {
    const columns = columnsOf(set(a));
    replaceCriterion(columns, { ...a, appliesTo: wards });
    expect(columns.totals[0]).toBe(0);
  });
});

describe("spread", () => {
  const gone = makeCriterion("gone", none, { maxMilli: 1_000_000_000, whenNoOccurrence: "spread" });

  it("holds a maximum beyond 32 bits in its column", () => {
    const taker = makeCriterion("taker", yes, { maxMilli: 1_000_000_000 });
    const ruleSet = set(taker, gone, { ...gone, id: "gone-too" });
    const columns = columnsOf(ruleSet);
    expect(columns.points[0]?.[0]).toBe(3_000_000_000);
    expect(columns.totals[0]).toBe(3_000_000_000);
  });

  it("enlarges what a composite lost with its maximum", () => {
    const part = (key: string, scale: PartScale) => ({
      key,
      title: { vi: key },
      maxMilli: 1_000,
      scale,
      whenNoOccurrence: "re-base" as const,
    });
    const no: PartScale = { kind: "all-or-nothing", fact: "t/also", fullWhen: true };
    const both = makeCriterion(
      "both",
      { kind: "composite", parts: [part("p", { ...no, fact: "t/yes" }), part("q", no)] },
      { maxMilli: 2_000 },
    );
    const small = { ...gone, maxMilli: 1_000 };
    const facts = { values: { "t/yes": true, "t/also": false, "t/before": 0, "t/more": 0 }, clashes: [] };
    const { total } = score({ ruleSet: set(both, small), unit: commune, facts, asOf: AS_OF });
    expect(findScoreNode(total, "both")).toMatchObject({
      applicableMilli: 3_000,
      earnedMilli: 1_500,
      lostMilli: 1_500,
      roundingMilli: 0,
    });
  });
});

describe("the smallest change", () => {
  it("says what that change gains, also where a larger one would gain less", () => {
    const bands: Scale = {
      kind: "bands",
      value: { percent: "t/percent" },
      bands: [
        { fromMilli: 20_000, sharePercentMilli: 100_000 },
        { fromMilli: 80_000, sharePercentMilli: 50_000 },
      ],
    };
    const facts = { values: { "t/percent": "10" }, clashes: [] };
    const [gain] = findGains(compile(set(makeCriterion("a", bands))), { unit: commune, facts, asOf: AS_OF });
    expect([gain?.to, gain?.gainMilli]).toEqual(["20", 10_000]);
  });
});

describe("a coefficient on the requirement", () => {
  const coefficient = {
    attribute: "area",
    on: "requirement" as const,
    values: [{ is: "x", percentMilli: 150_000 }],
    otherwisePercentMilli: 150_000,
  };
  const reasonOf = (scale: Scale, values: Record<string, number>) => {
    const ruleSet = set(makeCriterion("a", scale, { coefficient }));
    const { total } = score({ ruleSet, unit: commune, facts: { values, clashes: [] }, asOf: AS_OF });
    return findScoreNode(total, "a")?.reasons[0];
  };

  it("shows in what is asked for", () => {
    const sixty = { ...share, fullFromPercentMilli: 60_000 } as Scale;
    expect(reasonOf(sixty, { "t/done": 10, "t/all": 100 })).toMatchObject({
      data: { full: 90_000 },
      regain: { data: { more: 80 } },
    });
    const ten: Scale = {
      kind: "bands",
      value: { number: "t/done" },
      bands: [{ fromMilli: 10_000, sharePercentMilli: 100_000 }],
    };
    expect(reasonOf(ten, { "t/done": 1 })?.regain?.data).toMatchObject({ from: 15_000 });
  });
});

describe("law that is no longer in force", () => {
  const old: LawRef = {
    number: "1/QĐ",
    kind: { vi: "Quyết định" },
    title: { vi: "cũ" },
    issuer: "UBND",
    inForceFrom: "2019-01-01",
    inForceTo: "2021-01-01",
  };

  it("is not named: by a penalty, by why a criterion does not apply", () => {
    const penalty: GroupNode = makeGroup("penalty", [makeCriterion("p", yes, { law: ["old"] })], {
      role: "penalty",
    });
    const exempt = makeCriterion("e", yes, { appliesTo: { ...wards, law: "old" } });
    const ruleSet = makeRuleSet([makeGroup("g", [makeCriterion("a", yes), exempt]), penalty], {
      law: { old },
    });
    const facts = { values: { "t/yes": true }, clashes: [] };
    const { total } = score({ ruleSet, unit: commune, facts, asOf: AS_OF });
    expect(findScoreNode(total, "p")?.reasons[0]?.law).toEqual([]);
    expect(findScoreNode(total, "e")?.exempt).toEqual({ because: "type", law: [] });
  });
});

describe("what is malformed", () => {
  it("is refused, not thrown at", () => {
    const rows: FactSpec = {
      kind: "rows",
      key: "t/rows",
      label: { vi: "bảng" },
      columns: [{ kind: "yesno", key: "a", label: { vi: "a" } }],
    };
    for (const value of [[null], [{}], [{ id: "1" }]])
      expect(checkFactValue(rows, value)?.code).toBe("not-rows");
  });

  it("is found in a rule set: unknown law of a rule, unknown facts that are asked for or bound others", () => {
    const criterion = makeCriterion("a", yes, { asks: ["t/nobody"], appliesTo: { ...wards, law: "nobody" } });
    const bound: FactSpec = {
      kind: "count",
      key: "t/bound",
      label: { vi: "x" },
      atMost: "t/no-bound",
      countOf: { rows: "t/no-rows" },
    };
    const made = set(criterion);
    const found = checkRuleSet({ ...made, facts: [...made.facts, bound] }).map(
      ({ data }) => data.fact ?? data.law,
    );
    expect(found).toEqual(expect.arrayContaining(["t/nobody", "nobody", "t/no-bound", "t/no-rows"]));
  });
});

it("a judge that was there for one score is not there for the next", () => {
  const ruleSet = set(makeCriterion("a", { kind: "judged", facts: ["t/yes"] }));
  const facts = { values: { "t/yes": true }, clashes: [] };
  const judge = () => ({ state: "scored" as const, share: { of: 1, over: 1 }, reasons: [] });
  const judges = new Map([
    [
      ruleSet.areas[0]?.children[0]?.kind === "criterion" ? ruleSet.areas[0].children[0].criterion : "",
      judge,
    ],
  ]);
  expect(score({ ruleSet, unit: commune, facts, asOf: AS_OF, judges }).total.earnedMilli).toBe(10_000);
  expect(() => score({ ruleSet, unit: commune, facts, asOf: AS_OF })).toThrow("criterion-not-installed");
});

it("a total of nothing is 0, never -0", () => {
  const small: Scale = { kind: "all-or-nothing", fact: "t/yes", fullWhen: true, extraPenaltyMilli: 4 };
  const ruleSet = makeRuleSet([makeGroup("g", [makeCriterion("a", small)])], {
    rounding: { component: 3, total: 2 },
  });
  const { total } = score({
    ruleSet,
    unit: commune,
    facts: { values: { "t/yes": false }, clashes: [] },
    asOf: AS_OF,
  });
  expect(Object.is(total.earnedMilli, 0)).toBe(true);
});
