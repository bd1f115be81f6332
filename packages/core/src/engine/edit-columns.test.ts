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

// What an edit does not touch keeps the marks that were put there; what it scores again loses them.
describe("an edit scores again", () => {
  const MARK = 123_456;
  const rule = (type: string) => ({ types: [type], because: { vi: type } });
  const commune = (node = b, type = "xã") => ({ ...node, appliesTo: rule(type) });
  const minus = makeGroup("minus", [makeCriterion("p", also, { onceWith: ["b"] })], { role: "penalty" });
  const tree = (second = commune(), ...more: Parameters<typeof makeRuleSet>[0]) =>
    makeRuleSet([makeGroup("g", [a, second]), ...plain.areas.slice(1), ...more]);
  const before = tree();
  const withOnce = { ...before, areas: [...before.areas, minus] };
  const same = { ...before, areas: [makeGroup("g", [a, commune()]), ...plain.areas.slice(1)] };
  const [, area] = before.areas;

  const [LEAVES, ALL] = [
    ["a", "b", "c"],
    ["a", "b", "c", "group:g", "group:h"],
  ];
  it.each<[string, RuleSetContent, (columns: Columns) => void, readonly string[]]>([
    [
      "one criterion and what is above it",
      before,
      (columns) => replaceCriterion(columns, { ...commune(), maxMilli: 5_000 }),
      ["b", "group:g"],
    ],
    [
      "everything where the criterion means other units",
      before,
      (columns) => replaceCriterion(columns, commune(b, "phường")),
      ALL,
    ],
    [
      "everything where the criterion means all units from now on",
      before,
      (columns) => replaceCriterion(columns, b),
      ALL,
    ],
    [
      "everything where the criterion meant all units",
      plain,
      (columns) => replaceCriterion(columns, commune()),
      ALL,
    ],
    [
      "one criterion, and all groups, where a violation counts once",
      withOnce,
      (columns) => replaceCriterion(columns, { ...commune(), maxMilli: 5_000 }),
      ["b", "p", "group:g", "group:h", "group:minus"],
    ],
    [
      "the criteria that were read again, and all groups",
      before,
      (columns) => editColumns(columns, same),
      ["b", "group:g", "group:h"],
    ],
    [
      "groups alone where the criteria are the same",
      before,
      (columns) => editColumns(columns, { ...before, areas: [...before.areas] }),
      ["group:g", "group:h"],
    ],
    [
      "everything where there is a criterion more",
      before,
      (columns) =>
        editColumns(columns, {
          ...before,
          areas: [...before.areas, makeGroup("n", [makeCriterion("d", yes)])],
        }),
      [...ALL, "d", "group:n"],
    ],
    [
      "everything where groups have changed places",
      before,
      (columns) => editColumns(columns, { ...before, areas: before.areas.toReversed() }),
      ALL,
    ],
    [
      "everything where a group has another id",
      before,
      (columns) =>
        editColumns(columns, {
          ...before,
          areas: [makeGroup("g", [a, commune()]), makeGroup("x", area?.children ?? [])],
        }),
      [...LEAVES, "group:g", "group:x"],
    ],
    [
      "everything where a criterion begins to be spread",
      before,
      (columns) => editColumns(columns, tree({ ...commune(), whenNoOccurrence: "spread" })),
      ALL,
    ],
    [
      "everything where figures are rounded otherwise",
      before,
      (columns) => editColumns(columns, { ...before, rounding: { ...before.rounding } }),
      ALL,
    ],
    [
      "what reads a fact, and all groups",
      before,
      (columns) => editFact(columns, 0, "t/done", 2),
      ["b", "group:g", "group:h"],
    ],
    [
      "groups alone where nobody reads the fact",
      before,
      (columns) => editFact(columns, 0, "t/figure", "2"),
      ["group:g", "group:h"],
    ],
    ["nothing where nobody declares the fact", before, (columns) => editFact(columns, 0, "t/nobody", 2), []],
  ])("%s", (_, ruleSet, edit, wanted) => {
    const columns = scored(ruleSet);
    for (const [at, column] of columns.points.entries()) column[0] = MARK + at;
    edit(columns);
    const { leaves, branches } = columns.engine;
    const ids = [...leaves, ...branches].map(({ node }) =>
      node.kind === "group" ? `group:${node.id}` : node.id,
    );
    expect(ids.filter((_id, at) => columns.points[at]?.[0] !== MARK + at).toSorted()).toEqual(
      [...wanted].toSorted(),
    );
  });

  it("keeps who is meant where the rules are the same", () => {
    const columns = scored(before);
    const { applies } = columns;
    editColumns(columns, same);
    expect(columns.applies).toBe(applies);
    editColumns(columns, { ...before, areas: before.areas.toReversed() });
    expect(columns.applies.map((column) => applies.indexOf(column))).toEqual([0, 0, 1]);
  });
});

describe("a formula is left for exact judgement", () => {
  const quick = ({ isQuick }: Columns) => [...isQuick];
  const huge = { "t/done": 1_000_000_000_000, "t/all": 1_000_000_000_000 };

  it.each<[string, (columns: Columns) => void, readonly number[]]>([
    ["not as long as answers are of ordinary size", () => undefined, [1, 1, 1]],
    ["when an answer grows", (columns) => editFact(columns, 1, "t/done", 1_000_000_000_000), [1, 0, 1]],
    ["when a maximum grows", (columns) => replaceCriterion(columns, { ...b, maxMilli: 10 ** 16 }), [1, 0, 1]],
    [
      "when a maximum grows in another edition",
      (columns) =>
        editColumns(columns, {
          ...plain,
          areas: [makeGroup("g", [a, { ...b, maxMilli: 10 ** 16 }]), ...plain.areas.slice(1)],
        }),
      [1, 0, 1],
    ],
    [
      "when criteria change places",
      (columns) =>
        editColumns(columns, {
          ...plain,
          areas: [makeGroup("g", [{ ...b, maxMilli: 10 ** 16 }, a]), ...plain.areas.slice(1)],
        }),
      [0, 1, 1],
    ],
    [
      "when it gets a coefficient",
      (columns) =>
        replaceCriterion(columns, {
          ...a,
          coefficient: { attribute: "region", on: "points", values: [], otherwisePercentMilli: 50_000 },
        }),
      [0, 1, 1],
    ],
  ])("%s", (_, edit, wanted) => {
    const columns = scored(plain);
    edit(columns);
    expect(quick(columns)).toEqual(wanted);
  });

  it("from the start where an answer is large", () => {
    expect(quick(scored(plain, [...units, huge]))).toEqual([1, 0, 1]);
  });
});
