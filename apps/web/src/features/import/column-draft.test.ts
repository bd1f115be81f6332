import type { ImportSpec } from "@kiemtra/core/imports";
import { describe, expect, it } from "vitest";
import { draftAt, firstDraft, openColumns, unitsOf } from "./column-draft.ts";
import { recall, remember } from "./remembered-mappings.ts";

const spec: ImportSpec = {
  key: "dossiers",
  rows: "records",
  id: "code",
  columns: [
    { key: "code", kind: "text", headings: ["mã hồ sơ"], isRequired: true },
    { key: "due", kind: "date", headings: ["hẹn trả"], isRequired: true },
  ],
  facts: [{ fact: "received", where: [] }],
};
const chosen = { key: "desk/dossiers", plugin: "desk", pluginTitle: "", title: "", spec, columnWords: {} };
const visits = [
  { id: "v1", code: "1", name: "Phường An Lộc" },
  { id: "v2", code: "2", name: "Xã Bình Thạnh" },
];
const HEADINGS = ["STT", "Mã hồ sơ", "Ngày hẹn trả", "Đơn vị"];
const top = [
  { row: 1, cells: ["DANH SÁCH"] },
  { row: 3, cells: HEADINGS },
  { row: 4, cells: ["1", "H1", "9/5/2023", "An Lộc"] },
];

describe("what a person says about the columns", () => {
  it("starts with the guess, and with units from the file where it has them", () => {
    expect(firstDraft(chosen, top, [], visits)).toEqual({
      headingAt: 1,
      headings: HEADINGS,
      mapping: { code: "Mã hồ sơ", due: "Ngày hẹn trả", unit: "Đơn vị" },
      isRemembered: false,
      unitBy: "column",
      visit: undefined,
    });
  });

  it("starts with one unit where the file names none, chosen already where the round has one visit", () => {
    const withoutUnits = [{ row: 1, cells: HEADINGS.slice(0, 3) }];
    expect(firstDraft(chosen, withoutUnits, [], visits)).toMatchObject({ unitBy: "one", visit: undefined });
    expect(firstDraft(chosen, withoutUnits, [], visits.slice(0, 1))).toMatchObject({
      unitBy: "one",
      visit: "v1",
    });
  });

  it("starts as an earlier file with the same headings was read", () => {
    const mapping = { code: "STT", due: "Ngày hẹn trả" };
    const known = remember([], { headings: HEADINGS, mapping });
    expect(firstDraft(chosen, top, known, visits)).toMatchObject({ mapping, isRemembered: true });
    expect(draftAt(chosen, top, known, 2)).toMatchObject({ mapping: {}, isRemembered: false });
  });

  it("is complete once every required column has a heading and rows have a unit", () => {
    const draft = firstDraft(chosen, top, [], visits);
    expect(openColumns(chosen, draft)).toEqual([]);
    expect(openColumns(chosen, { ...draft, mapping: {} })).toEqual(["code", "due", "unit"]);
    expect(openColumns(chosen, { ...draft, mapping: {}, unitBy: "one" })).toEqual(["code", "due"]);
    expect(unitsOf(draft, visits, [])).toEqual({ kind: "list", units: visits, others: [] });
    expect(unitsOf({ ...draft, unitBy: "one" }, visits, [])).toBeUndefined();
    expect(unitsOf({ ...draft, unitBy: "one", visit: "v2" }, visits, [])).toEqual({ kind: "one", id: "v2" });
  });
});

describe("remembered mappings", () => {
  it("are found by the same headings in the same order, the latest first, ten at most", () => {
    const named = (name: string, heading = name) => ({ headings: [heading], mapping: { code: name } });
    const many = Array.from({ length: 12 }, (_, turn) => named(String(turn)));
    const known = many.reduce<ReturnType<typeof remember>>((list, entry) => remember(list, entry), []);
    expect(known).toHaveLength(10);
    expect(recall(known, ["11"])).toEqual({ code: "11" });
    expect(recall(known, ["0"])).toBeUndefined();
    expect(recall(remember(known, named("new", "11")), ["11"])).toEqual({ code: "new" });
    expect(recall(known, ["11", "10"])).toBeUndefined();
  });
});
