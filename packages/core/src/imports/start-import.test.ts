import { describe, expect, it } from "vitest";
import type { FactSpec } from "../schema/fact-spec.ts";
import type { ImportPlan } from "./import-plan.ts";
import { filledFacts, missingColumns } from "./import-plan.ts";
import type { ImportCell } from "./import-row.ts";
import { importRows } from "./import-rows.ts";
import type { ImportSpec } from "./import-spec.ts";
import { startImport } from "./start-import.ts";

const label = { vi: "x" };
const count = (key: string, atMost?: string): FactSpec => ({
  kind: "count",
  key: `desk/${key}`,
  label,
  ...(atMost && { atMost: `desk/${atMost}` }),
});
const facts: readonly FactSpec[] = [
  count("received"),
  count("in-time", "received"),
  count("late", "received"),
  count("open", "received"),
  count("overdue", "open"),
  { kind: "number", key: "desk/share", label, decimals: 1, max: "100" },
];
const dossiers: ImportSpec = {
  key: "dossiers",
  rows: "records",
  id: "code",
  columns: [
    { key: "code", kind: "text", headings: ["mã"], isRequired: true },
    { key: "due", kind: "date", headings: ["hẹn"], isRequired: true },
    { key: "back", kind: "date", headings: ["trả"], isRequired: true, mayBeEmpty: true },
    { key: "status", kind: "text", headings: ["trạng thái"] },
  ],
  facts: [
    { fact: "received", where: [] },
    { fact: "in-time", where: [{ column: "back", notAfter: "due" }] },
    { fact: "late", where: [{ column: "back", after: "due" }] },
    { fact: "open", where: [{ column: "back", isThere: false }] },
    {
      fact: "overdue",
      where: [
        { column: "back", isThere: false },
        { column: "due", beforeExtract: true },
      ],
    },
  ],
};
const totals: ImportSpec = {
  key: "totals",
  rows: "totals",
  columns: [
    { key: "unit", kind: "text", headings: ["đơn vị"], isRequired: true },
    { key: "received", kind: "count", headings: ["tiếp nhận"], isRequired: true },
    { key: "late", kind: "count", headings: ["trễ"] },
    { key: "share", kind: "number", headings: ["tỷ lệ"] },
  ],
  facts: [
    { fact: "received", column: "received" },
    { fact: "late", column: "late" },
    { fact: "share", column: "share" },
  ],
};
const units = {
  kind: "list",
  units: [
    { id: "a", code: "1", name: "Phường An Lộc" },
    { id: "b", code: "2", name: "Xã Bình Thạnh" },
  ],
  others: [{ id: "z", code: "9", name: "Xã Thường Lạc" }],
} as const;
const listPlan: ImportPlan = {
  spec: dossiers,
  plugin: "desk",
  facts,
  headings: ["mã", "đơn vị", "hẹn", "trả"],
  mapping: { code: "mã", unit: "đơn vị", due: "hẹn", back: "trả" },
  units,
  asOf: "2023-05-10",
};
const totalPlan: ImportPlan = {
  ...listPlan,
  spec: totals,
  headings: ["đơn vị", "tiếp nhận", "trễ", "tỷ lệ"],
  mapping: { unit: "đơn vị", received: "tiếp nhận", late: "trễ", share: "tỷ lệ" },
};

type Line = readonly ImportCell[];

function run(plan: ImportPlan, lines: readonly Line[], firstRow = 2) {
  const running = startImport(plan);
  for (const [index, cells] of lines.entries()) running.add({ row: firstRow + index, cells });
  return running.finish();
}

const good: readonly Line[] = [
  ["H1", "An Lộc", "9/5/2023", "9/5/2023"],
  ["H2", "An Lộc", "9/5/2023 11:30", "10/05/2023 08:00"],
  ["H3", "An Lộc", "9/5/2023", null],
  ["H4", "An Lộc", "10/5/2023", "-"],
  ["H5", 2, 45_055, 45_050.5],
];

describe("records", () => {
  it("are counted by unit, by days alone, against the day of the extract", () => {
    expect(run(listPlan, good).units).toEqual([
      {
        unit: "a",
        firstRow: 2,
        rows: 4,
        values: { "desk/received": 4, "desk/in-time": 1, "desk/late": 1, "desk/open": 2, "desk/overdue": 1 },
      },
      {
        unit: "b",
        firstRow: 6,
        rows: 1,
        values: { "desk/received": 1, "desk/in-time": 1, "desk/late": 0, "desk/open": 0, "desk/overdue": 0 },
      },
    ]);
  });

  it.each<[string, Line, object]>([
    ["no code", [null, "An Lộc", "9/5/2023", null], { code: "value-missing", column: "code" }],
    ["no unit", ["H9", " ", "9/5/2023", null], { code: "value-missing", column: "unit" }],
    ["no due day", ["H9", "An Lộc", "-", null], { code: "value-missing", column: "due" }],
    [
      "a unit that is not there",
      ["H9", "Phường Lạ", "9/5/2023", null],
      { code: "unit-unknown", column: "unit", data: { text: "Phường Lạ" } },
    ],
    [
      "a day that is none",
      ["H9", "An Lộc", "31/2/2023", null],
      { code: "not-a-date", column: "due", data: { text: "31/2/2023" } },
    ],
    [
      "a day that is none where none is needed",
      ["H9", "An Lộc", "9/5/2023", "chưa trả"],
      { code: "not-a-date", column: "back", data: { text: "chưa trả" } },
    ],
    [
      "a code with other content",
      ["H1", "An Lộc", "8/5/2023", "9/5/2023"],
      { code: "row-twice", column: "code", data: { text: "H1", first: 2 } },
    ],
    [
      "a code of another unit",
      ["H1", "Bình Thạnh", "9/5/2023", "9/5/2023"],
      { code: "row-twice", column: "code", data: { text: "H1", first: 2 } },
    ],
  ])("with %s: one fault, in its place, and the row is not counted", (_, line, fault) => {
    const { faults, badRows, units: figures } = run(listPlan, [...good, line]);
    expect(faults).toEqual([{ row: 7, data: {}, ...fault }]);
    expect(badRows).toBe(1);
    expect(figures).toEqual(run(listPlan, good).units);
  });

  it("tell every fault of a row", () => {
    const { faults, badRows } = run(listPlan, [["H9", "Lạ", "x", "y"]]);
    expect(faults.map(({ code, column }) => [code, column])).toEqual([
      ["not-a-date", "due"],
      ["not-a-date", "back"],
      ["unit-unknown", "unit"],
    ]);
    expect(badRows).toBe(1);
  });

  it("are one case where the same content is there twice, in other writing too", () => {
    const again: Line = ["H1", "UBND phường An Lộc", 45_055, "2023-05-09"];
    expect(run(listPlan, [...good, again])).toMatchObject({ faultCount: 0, rows: 6 });
    expect(run(listPlan, [...good, again]).units).toEqual(run(listPlan, good).units);
  });

  it("of units that are known and not wanted are left out, whatever else is in them", () => {
    const { units: figures, ...rest } = run(listPlan, [["H9", "Thường Lạc", "x", null]]);
    expect([figures, rest]).toEqual([
      [],
      { faults: [], faultCount: 0, rows: 1, badRows: 0, otherRows: 1, ignored: [] },
    ]);
  });

  it("need no unit where the file is of one unit, and do not look at the column then", () => {
    const plan: ImportPlan = { ...listPlan, units: { kind: "one", id: "b" } };
    expect(run(plan, [["H9", "Phường Lạ", "9/5/2023", null]])).toMatchObject({
      faultCount: 0,
      units: [{ unit: "b", rows: 1 }],
    });
  });

  it("leave empty lines, sums, numbered columns and remarks out, and say which", () => {
    const lines: readonly Line[] = [
      ["(1)", "(2)", "(3)=(1)+(2)", "(4)"],
      [-1, -2, -3, -4],
      [null, "  ", null, "-"],
      ...good,
      ["Tổng cộng:", null, null, 5],
      [null, null, "Người lập biểu", null],
    ];
    const { ignored, faultCount, rows } = run(listPlan, lines);
    expect([faultCount, rows]).toEqual([0, 5]);
    expect(ignored).toEqual([
      { row: 2, why: "column-numbers" },
      { row: 3, why: "column-numbers" },
      { row: 10, why: "sum" },
      { row: 11, why: "note" },
    ]);
  });

  it("of a unit whose figures contradict one another are set apart", () => {
    const contradicting: ImportSpec = {
      ...dossiers,
      facts: [
        { fact: "received", where: [{ column: "back", isThere: true }] },
        { fact: "open", where: [] },
      ],
    };
    const { faults, units: figures, badRows } = run({ ...listPlan, spec: contradicting }, good);
    expect(faults).toEqual([
      {
        code: "above-other-fact",
        data: { unit: "a", fact: "desk/open", other: "desk/received", count: 4, bound: 2 },
      },
    ]);
    expect([figures.map(({ unit }) => unit), badRows]).toEqual([["b"], 0]);
  });
});

describe("totals", () => {
  it("become facts; an empty cell leaves its fact open, which is not 0", () => {
    expect(
      run(totalPlan, [
        ["An Lộc", "1.234", "12", "97,7%"],
        ["Bình Thạnh", 0, null, null],
      ]).units,
    ).toEqual([
      {
        unit: "a",
        firstRow: 2,
        rows: 1,
        values: { "desk/received": 1234, "desk/late": 12, "desk/share": "97.7" },
      },
      { unit: "b", firstRow: 3, rows: 1, values: { "desk/received": 0 } },
    ]);
  });

  it.each<[string, Line, object]>([
    ["no figure", ["An Lộc", null, 1, 1], { code: "value-missing", column: "received", data: {} }],
    [
      "half a case",
      ["An Lộc", 1.5, 1, 1],
      { code: "not-a-count", column: "received", data: { text: "1.5" } },
    ],
    [
      "less than none",
      ["An Lộc", "-1", 0, 1],
      { code: "not-a-count", column: "received", data: { text: "-1" } },
    ],
    ["words", ["An Lộc", 3, 1, "cao"], { code: "not-a-decimal", column: "share", data: { text: "cao" } }],
    [
      "too many decimals",
      ["An Lộc", 3, 1, "97,75"],
      { code: "too-many-decimals", column: "share", data: { decimals: 1, text: "97.75" } },
    ],
    [
      "a number above its bound",
      ["An Lộc", 3, 1, 101],
      { code: "above-maximum", column: "share", data: { maximum: "100", text: "101" } },
    ],
    [
      "a count above the one that bounds it",
      ["An Lộc", 3, 4, 1],
      {
        code: "above-other-fact",
        data: { unit: "a", fact: "desk/late", other: "desk/received", count: 4, bound: 3 },
      },
    ],
    [
      "a unit for the second time",
      ["UBND xã Bình Thạnh", 5, 0, 1],
      { code: "unit-twice", column: "unit", data: { text: "b", first: 2 } },
    ],
  ])("with %s: one fault, and no fact of the row", (_, line, fault) => {
    const { faults, badRows, units: figures } = run(totalPlan, [["Bình Thạnh", 5, 0, 1], line]);
    expect(faults).toEqual([{ row: 3, ...fault }]);
    expect([badRows, figures.map(({ unit }) => unit)]).toEqual([1, ["b"]]);
  });
});

describe("a plan", () => {
  it("says which columns a file lacks", () => {
    expect(missingColumns({ ...listPlan, mapping: { code: "mã", due: "elsewhere" } })).toEqual([
      "due",
      "back",
      "unit",
    ]);
    expect(missingColumns({ ...listPlan, mapping: {}, units: { kind: "one", id: "a" } })).toEqual([
      "code",
      "due",
      "back",
    ]);
    expect(() => startImport({ ...listPlan, mapping: {} })).toThrow("no heading for code, due, back, unit");
  });

  it("fills no fact from a column that is not there, and none that is not wanted", () => {
    const keys = (plan: ImportPlan) => filledFacts(plan).map(({ spec }) => spec.key);
    const { late: _late, ...mapping } = totalPlan.mapping;
    expect(keys({ ...totalPlan, mapping })).toEqual(["desk/received", "desk/share"]);
    expect(keys({ ...totalPlan, facts: facts.slice(0, 1) })).toEqual(["desk/received"]);
  });
});

describe("a long import", () => {
  const many = Array.from({ length: 1200 }, (_, index) => ({
    row: index + 2,
    cells: [`H${index}`, "An Lộc", "9/5/2023", null],
  }));

  it("tells how far it is", async () => {
    const seen: number[] = [];
    const result = await importRows(listPlan, many, (done) => seen.push(done) > 0);
    expect(seen).toEqual([500, 1000, 1200]);
    expect(result?.rows).toBe(1200);
  });

  it("is given up between two chunks", async () => {
    let chunks = 0;
    expect(await importRows(listPlan, many, () => ++chunks < 2)).toBeUndefined();
    expect(chunks).toBe(2);
  });

  it("lists at most so many faults and counts them all", () => {
    const lines = Array.from({ length: 12_000 }, (_, index): Line => [`H${index}`, "Lạ", "9/5/2023", null]);
    const { faults, faultCount, badRows } = run(listPlan, lines);
    expect([faults.length, faultCount, badRows]).toEqual([10_000, 12_000, 12_000]);
  });
});
