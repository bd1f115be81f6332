import { describe, expect, it } from "vitest";
import { findHeadings, guessMapping, headingsOf } from "./headings.ts";
import type { ImportColumn } from "./import-spec.ts";

const columns: readonly ImportColumn[] = [
  { key: "code", kind: "text", headings: ["mã hồ sơ", "số hồ sơ"] },
  { key: "received-on", kind: "date", headings: ["ngày tiếp nhận", "ngày nhận"] },
  { key: "due-on", kind: "date", headings: ["ngày hẹn trả", "hạn trả"] },
  { key: "returned-on", kind: "date", headings: ["ngày trả kết quả", "ngày trả"] },
];
const row = (number: number, ...cells: (string | number | null)[]) => ({ row: number, cells });

describe("headings", () => {
  it.each<[string, readonly string[], Readonly<Record<string, string>>]>([
    [
      "as usual",
      ["Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày trả kết quả"],
      {
        code: "Mã hồ sơ",
        "received-on": "Ngày tiếp nhận",
        "due-on": "Ngày hẹn trả",
        "returned-on": "Ngày trả kết quả",
      },
    ],
    [
      "without case and accents",
      ["MA HO SO", "ngay  nhan"],
      { code: "MA HO SO", "received-on": "ngay  nhan" },
    ],
    [
      "inside longer ones",
      ["Mã hồ sơ (15 ký tự)", "Ngày tiếp nhận\nhồ sơ", "Ngày trả kết quả thực tế"],
      {
        code: "Mã hồ sơ (15 ký tự)",
        "received-on": "Ngày tiếp nhận\nhồ sơ",
        "returned-on": "Ngày trả kết quả thực tế",
      },
    ],
    ["the whole one before one that holds it", ["Số hồ sơ gốc", "Mã hồ sơ"], { code: "Mã hồ sơ" }],
    ["not inside another word", ["Mã hồ sơn"], {}],
    ["of nothing", [], {}],
  ])("are guessed: %s", (_, headings, mapping) => {
    expect(guessMapping(headings, columns)).toEqual(mapping);
  });

  it("are told apart: repeated ones by number, empty ones by letter", () => {
    const cells = ["Đúng hạn", null, "Đúng hạn", " ", "-"];
    expect(headingsOf({ row: 1, cells })).toEqual(["Đúng hạn", "(B)", "Đúng hạn (2)", "(D)", "(E)"]);
    expect(headingsOf({ row: 1, cells: Array.from({ length: 28 }, () => null) }).slice(25)).toEqual([
      "(Z)",
      "(AA)",
      "(AB)",
    ]);
  });

  it("are found below a title, a period and empty lines", () => {
    const rows = [
      row(1, "DANH SÁCH HỒ SƠ"),
      row(2, "Từ ngày 01/01/2023 đến ngày 09/05/2023"),
      row(5, "STT", "Mã hồ sơ", "Ngày tiếp nhận"),
      row(6, 1, "H1", "9/5/2023"),
    ];
    expect(findHeadings(rows, columns)).toEqual({ at: 2, headings: ["STT", "Mã hồ sơ", "Ngày tiếp nhận"] });
  });

  it("are the first row with two texts where nothing fits", () => {
    expect(findHeadings([row(1, "x"), row(2, "a", "b")], columns)?.at).toBe(1);
    expect(findHeadings([row(1, 1, 2)], columns)).toBeUndefined();
  });
});
