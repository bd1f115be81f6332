import type { Unit } from "@kiemtra/core";
import { describe, expect, it } from "vitest";
import type { BoardRow } from "../../shared/api-shapes.ts";
import { ALL_UNITS, type BoardFilter, filterBoard, summarise, unitsOnBoard } from "./board-filter.ts";

const unit = (id: string, name: string): Unit => ({ id, code: id, name, kind: "commune", type: "phường" });
const anLoc = unit("1", "Phường An Lộc");
const binhThanh = unit("2", "Xã Bình Thạnh");

const blank: BoardRow = {
  id: "",
  unit: anLoc,
  roundId: "r",
  inspectionId: null,
  kind: "demand",
  text: "",
  findingText: null,
  criterionTitle: null,
  basis: null,
  dueOn: null,
  dueWords: null,
  status: "open",
  overdueDays: 0,
  doneOn: null,
  evidence: null,
  repeated: false,
};

const rows: readonly BoardRow[] = [
  { ...blank, id: "done", status: "done", doneOn: "2023-06-01", dueOn: "2023-05-01", unit: binhThanh },
  { ...blank, id: "target", kind: "target", unit: null, dueWords: "trong tháng 9 năm 2023" },
  { ...blank, id: "later", text: "Niêm yết đầy đủ", dueOn: "2023-06-30", repeated: true },
  { ...blank, id: "late", findingText: "Sổ theo dõi ghi thiếu", dueOn: "2023-06-06", overdueDays: 3 },
];

const shown = (filter: BoardFilter) => filterBoard(rows, filter).map(({ id }) => id);

describe("the filter of the board", () => {
  it("shows everything by default: the soonest day first, what is done last", () => {
    expect(shown({})).toEqual(["late", "later", "target", "done"]);
  });

  it("filters by unit, and by what was said to all units", () => {
    expect(shown({ unit: "2" })).toEqual(["done"]);
    expect(shown({ unit: ALL_UNITS })).toEqual(["target"]);
  });

  it("filters by kind and by status", () => {
    expect(shown({ kind: "target" })).toEqual(["target"]);
    expect(shown({ status: "overdue" })).toEqual(["late"]);
    expect(shown({ status: "repeated" })).toEqual(["later"]);
    expect(shown({ status: "done" })).toEqual(["done"]);
    expect(shown({ status: "open", kind: "demand" })).toEqual(["late", "later"]);
  });

  it("finds words without accents, case or order, in the finding and the unit as well", () => {
    expect(shown({ text: "niem yet" })).toEqual(["later"]);
    expect(shown({ text: "  DÕI  so " })).toEqual(["late"]);
    expect(shown({ text: "binh thanh" })).toEqual(["done"]);
    expect(shown({ text: "không có" })).toEqual([]);
  });

  it("reads đ as d", () => {
    expect(shown({ text: "day du" })).toEqual(["later"]);
  });

  it("adds up what is shown", () => {
    expect(summarise(rows)).toEqual({ shown: 4, overdue: 1, done: 1 });
  });

  it("lists each unit once, by name without its type", () => {
    const list = unitsOnBoard([...rows, { ...blank, unit: unit("3", "Phường 10") }]);
    expect(list.map(({ name }) => name)).toEqual(["Phường 10", "Phường An Lộc", "Xã Bình Thạnh"]);
  });
});
