import { describe, expect, it } from "vitest";
import { type ImportUnit, unitFinder } from "./find-unit.ts";

const units: readonly ImportUnit[] = [
  { id: "u1", code: "30145", name: "Phường An Lộc" },
  { id: "u2", code: "00123", name: "Xã Bình Thạnh" },
  { id: "u3", code: "30199", name: "Phường 1" },
  { id: "u4", code: "30200", name: "Xã Tân Hội" },
  { id: "u5", code: "30201", name: "Phường Tân Hội" },
];
const others: readonly ImportUnit[] = [
  { id: "o1", code: "29999", name: "Xã Thường Lạc" },
  { id: "o2", code: "29998", name: "Xã Long Khánh" },
  { id: "o3", code: "29997", name: "Xã Long Khánh" },
];
const find = unitFinder({ kind: "list", units, others });

describe("a unit in a cell", () => {
  it.each<[string | number, string]>([
    ["30145", "u1"],
    [30_145, "u1"],
    ["u1", "u1"],
    ["Phường An Lộc", "u1"],
    ["phuong an loc", "u1"],
    ["PHƯỜNG  AN LỘC", "u1"],
    ["An Lộc", "u1"],
    ["P. An Lộc", "u1"],
    ["UBND phường An Lộc", "u1"],
    ["Ủy ban nhân dân phường An Lộc", "u1"],
    ["Trung tâm Phục vụ hành chính công phường An Lộc", "u1"],
    ["TT Phục vụ hành chính công phường An Lộc", "u1"],
    ["Phường An Lộc, thành phố Hồng Ngự", "u1"],
    ["00123", "u2"],
    [123, "u2"],
    ["123", "u2"],
    ["phường 1", "u3"],
    ["Xã Tân Hội", "u4"],
    ["UBND Phường Tân Hội", "u5"],
  ])("%j is %s", (cell, id) => {
    expect(find(cell)).toEqual({ id, isWanted: true });
  });

  it("that is known and not wanted is told", () => {
    expect(find("Xã Thường Lạc")).toEqual({ id: "o1", isWanted: false });
  });

  it.each(["Phường An Lạc", "Xã An Lộc", "99999", "Tổng", "xã", ",", "UBND"])("%j is unknown", (text) => {
    expect(find(text)).toEqual({ code: "unit-unknown", text });
  });

  it.each([
    ["Tân Hội", ["Xã Tân Hội", "Phường Tân Hội"]],
    ["Xã Long Khánh", ["Xã Long Khánh", "Xã Long Khánh"]],
  ])("%j is more than one", (text, names) => {
    expect(find(text)).toEqual({ code: "unit-ambiguous", text, names });
  });

  it("may be one for the whole file, or whatever is written", () => {
    expect(unitFinder({ kind: "one", id: "u1" })("anything")).toEqual({ id: "u1", isWanted: true });
    expect(unitFinder({ kind: "as-written" })(" H44.03 ")).toEqual({ id: "H44.03", isWanted: true });
  });
});
