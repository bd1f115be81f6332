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
  type Columns,
  type CompositePart,
  columnsFrom,
  compile,
  editColumns,
  editFact,
  loadColumns,
  type PlainScale,
  type RuleSetContent,
  replaceCriterion,
  type Scale,
  scoreColumns,
} from "../index.ts";

const also: Scale = { kind: "all-or-nothing", fact: "t/also", fullWhen: true };
const never = { ...share, value: { of: "t/less", over: "t/before" } } as Scale;
const a = makeCriterion("a", yes);
const b = makeCriterion("b", share);
const plain = makeRuleSet([makeGroup("g", [a, b]), makeGroup("h", [makeCriterion("c", also)])]);
const units: readonly Values[] = [
  { "t/yes": true, "t/done": 1, "t/all": 2, "t/also": true, "t/before": 0 },
  { "t/yes": false, "t/done": 2, "t/all": 2, "t/also": false, "t/before": 0 },
  { "t/done": 0, "t/all": 0, "t/also": true, "t/before": 0 },
];

function scored(ruleSet: RuleSetContent, sheets = units): Columns {
  const columns = loadColumns(
    compile(ruleSet),
    sheets.map((values, at) => ({ unit: { ...commune, id: `u${at}` }, facts: { values, clashes: [] } })),
    AS_OF,
  );
  scoreColumns(columns);
  return columns;
}
const totals = (columns: Columns) => [...columns.totals];
const wholes = (columns: Columns) => [...columns.wholes];

describe("columns", () => {
  it("hold total and maximum of every unit", () => {
    const columns = scored(plain);
    expect([totals(columns), wholes(columns), [...columns.totalFlags]]).toEqual([
      [25_000, 10_000, 10_000],
      [30_000, 30_000, 20_000],
      [1, 1, 7],
    ]);
  });

  it("hold more units than a block", () => {
    const sheets = Array.from({ length: 2_050 }, (_, at) => units[at % 2] ?? {});
    const columns = scored(plain, sheets);
    expect(totals(columns)).toEqual(sheets.map((_, at) => (at % 2 === 0 ? 25_000 : 10_000)));
  });

  it("may be laid around facts that are columns already, a criterion without a column applying to all", () => {
    const engine = compile(
      makeRuleSet([makeGroup("g", [a])], { facts: [{ kind: "yesno", key: "t/yes", label: { vi: "có" } }] }),
    );
    const columns = columnsFrom(engine, {
      n: 3,
      values: [Float64Array.of(1, 0, 1)],
      states: [Uint8Array.of(1, 1, 2)],
      applies: [undefined],
    });
    scoreColumns(columns);
    expect([totals(columns), [...columns.totalFlags]]).toEqual([
      [10_000, 0, 0],
      [1, 1, 3],
    ]);
  });

  it("know by 1, 2 and 0 that a criterion applies, does not at the unit's level, or does not", () => {
    const node = makeCriterion("a", yes, { whenNotApplicable: "full-by-level" });
    const engine = compile(
      makeRuleSet([makeGroup("g", [node])], {
        facts: [{ kind: "yesno", key: "t/yes", label: { vi: "có" } }],
      }),
    );
    const columns = columnsFrom(engine, {
      n: 3,
      values: [Float64Array.of(0, 0, 0)],
      states: [Uint8Array.of(1, 1, 1)],
      applies: [Uint8Array.of(1, 2, 0)],
    });
    scoreColumns(columns);
    expect([totals(columns), wholes(columns)]).toEqual([
      [0, 10_000, 0],
      [10_000, 10_000, 0],
    ]);
  });
});

describe("an edited fact", () => {
  it.each<[string, number, string, Values[string] | undefined, number[]]>([
    ["changes its unit's total", 0, "t/yes", false, [15_000, 10_000, 10_000]],
    ["changes no other unit's", 1, "t/done", 1, [25_000, 5_000, 10_000]],
    ["that is taken back leaves its criterion open", 0, "t/also", undefined, [15_000, 10_000, 10_000]],
    ["that its kind may not hold counts as unanswered", 0, "t/yes", "yes", [15_000, 10_000, 10_000]],
    ["that answers closes its criterion", 2, "t/yes", true, [25_000, 10_000, 20_000]],
    ["that nobody declares changes nothing", 0, "t/nobody", true, [25_000, 10_000, 10_000]],
    ["that no criterion reads changes nothing", 0, "t/figure", "3", [25_000, 10_000, 10_000]],
    ["may be a million million", 0, "t/all", 1_000_000_000_000, [20_000, 10_000, 10_000]],
  ])("%s", (_, unit, key, value, expected) => {
    const columns = scored(plain);
    editFact(columns, unit, key, value);
    expect(totals(columns)).toEqual(expected);
  });

  it("changes the flags of its unit", () => {
    const columns = scored(plain);
    editFact(columns, 2, "t/yes", true);
    editFact(columns, 0, "t/also", undefined);
    expect([...columns.totalFlags]).toEqual([3, 1, 5]);
  });

  it("may be edited back", () => {
    const columns = scored(plain);
    editFact(columns, 0, "t/done", 2);
    editFact(columns, 0, "t/done", 1);
    expect(totals(columns)).toEqual([25_000, 10_000, 10_000]);
  });

  it("changes what siblings share", () => {
    const spread = makeCriterion("s", never, { whenNoOccurrence: "spread" });
    const columns = scored(makeRuleSet([makeGroup("g", [a, spread])]));
    expect(totals(columns)).toEqual([20_000, 0, 0]);
    editFact(columns, 0, "t/before", 4);
    editFact(columns, 0, "t/less", 1);
    expect([totals(columns), wholes(columns)]).toEqual([
      [12_500, 0, 0],
      [20_000, 20_000, 20_000],
    ]);
  });
});

describe("a replaced criterion", () => {
  it.each<[string, Parameters<typeof makeCriterion>, number[], number[]]>([
    [
      "may have another maximum",
      ["b", share, { maxMilli: 20_000 }],
      [30_000, 20_000, 10_000],
      [40_000, 40_000, 20_000],
    ],
    ["may have another scale", ["b", also], [30_000, 0, 20_000], [30_000, 30_000, 30_000]],
    [
      "may have another policy",
      ["b", share, { whenNoOccurrence: "full" }],
      [25_000, 10_000, 20_000],
      [30_000, 30_000, 30_000],
    ],
    [
      "may have a coefficient",
      [
        "b",
        share,
        { coefficient: { attribute: "region", on: "points", values: [], otherwisePercentMilli: 50_000 } },
      ],
      [22_500, 5_000, 10_000],
      [30_000, 30_000, 20_000],
    ],
    [
      "may be spread from now on",
      ["b", share, { whenNoOccurrence: "spread" }],
      [25_000, 10_000, 10_000],
      [30_000, 30_000, 30_000],
    ],
  ])("%s", (_, node, expected, maxima) => {
    const columns = scored(plain);
    replaceCriterion(columns, makeCriterion(...node));
    expect([totals(columns), wholes(columns)]).toEqual([expected, maxima]);
  });

  it("may be replaced again, and back", () => {
    const columns = scored(plain);
    replaceCriterion(columns, makeCriterion("b", share, { maxMilli: 20_000 }));
    replaceCriterion(columns, makeCriterion("c", also, { maxMilli: 5_000 }));
    replaceCriterion(columns, b);
    expect(totals(columns)).toEqual([20_000, 10_000, 5_000]);
  });

  it("has another weight in a weighted mean, and none in a mean", () => {
    const group = (rollUp: "mean" | "weighted-mean") =>
      scored(makeRuleSet([makeGroup("g", [a, b], { rollUp, maxMilli: 10_000 })]));
    const [mean, weighted] = [group("mean"), group("weighted-mean")];
    const heavy = makeCriterion("b", share, { weightMilli: 3_000 });
    replaceCriterion(mean, heavy);
    replaceCriterion(weighted, heavy);
    expect([totals(mean), totals(weighted)]).toEqual([
      [7_500, 5_000, 0],
      [6_250, 7_500, 0],
    ]);
  });

  it("is found in a group inside a group", () => {
    const columns = scored(makeRuleSet([makeGroup("g", [makeGroup("in", [a]), makeGroup("out", [b])])]));
    replaceCriterion(columns, makeCriterion("b", share, { maxMilli: 2_000 }));
    expect(totals(columns)).toEqual([11_000, 2_000, 0]);
  });

  it("changes what a penalty takes once", () => {
    const once = makeCriterion("p", also, { maxMilli: 1_000, onceWith: ["b"] });
    const columns = scored(
      makeRuleSet([makeGroup("g", [a, b]), makeGroup("minus", [once], { role: "penalty" })]),
    );
    expect(totals(columns)).toEqual([15_000, 10_000, -1_000]);
    replaceCriterion(columns, makeCriterion("b", also));
    expect(totals(columns)).toEqual([19_000, 0, 9_000]);
  });

  it("may be a composite with other settings", () => {
    const part = (key: string, scale: Scale, maxMilli: number): CompositePart => ({
      key,
      title: { vi: key },
      maxMilli,
      scale: scale as PlainScale,
      whenNoOccurrence: "re-base",
    });
    const composite = (first: number) =>
      makeCriterion("c", { kind: "composite", parts: [part("x", yes, first), part("y", share, 2_000)] });
    const columns = scored(makeRuleSet([makeGroup("g", [composite(4_000)])]));
    replaceCriterion(columns, composite(8_000));
    expect(totals(columns)).toEqual([9_000, 2_000, 0]);
  });

  it.each([
    ["another id", makeCriterion("x", share)],
    [
      "parts where it had none",
      makeCriterion("b", {
        kind: "composite",
        parts: [
          {
            key: "x",
            title: { vi: "x" },
            maxMilli: 1_000,
            scale: yes as PlainScale,
            whenNoOccurrence: "zero",
          },
        ],
      }),
    ],
  ])("with %s is refused", (_, node) => {
    expect(() => replaceCriterion(scored(plain), node)).toThrow(
      new RangeError(`${node.id} has another shape`),
    );
  });
});

describe("an edited rule set", () => {
  it.each<[string, RuleSetContent, number[]]>([
    [
      "of the same tree keeps what did not change",
      {
        ...plain,
        areas: [
          makeGroup("g", [a, makeCriterion("b", share, { maxMilli: 20_000 })]),
          makeGroup("h", [makeCriterion("c", also)]),
        ],
      },
      [30_000, 20_000, 10_000],
    ],
    [
      "may round otherwise",
      { ...plain, rounding: { component: 2, part: 2, total: 0 } },
      [25_000, 10_000, 10_000],
    ],
    ["may have fewer groups", { ...plain, areas: [makeGroup("g", [a, b])] }, [15_000, 10_000, 0]],
    [
      "may have another order",
      { ...plain, areas: [makeGroup("g", [b, a]), ...plain.areas.slice(1)] },
      [25_000, 10_000, 10_000],
    ],
    [
      "may begin to spread",
      {
        ...plain,
        areas: [
          makeGroup("g", [a, makeCriterion("b", share, { whenNoOccurrence: "spread" })]),
          ...plain.areas.slice(1),
        ],
      },
      [25_000, 10_000, 10_000],
    ],
    [
      "may be converted to a scale",
      { ...plain, total: { rollUp: "sum", rebaseToMilli: 60_000 } },
      [50_000, 20_000, 30_000],
    ],
  ])("%s", (_, after, expected) => {
    const columns = scored(plain);
    editColumns(columns, after);
    expect(totals(columns)).toEqual(expected);
  });

  it("is what facts are edited under from then on", () => {
    const columns = scored(plain);
    editColumns(columns, {
      ...plain,
      areas: [makeGroup("g", [a, makeCriterion("b", share, { maxMilli: 20_000 })])],
    });
    editFact(columns, 0, "t/done", 2);
    expect(totals(columns)).toEqual([30_000, 20_000, 0]);
  });
});
