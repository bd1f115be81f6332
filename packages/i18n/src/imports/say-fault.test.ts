import type { LocalText } from "@kiemtra/core";
import type { ImportFault } from "@kiemtra/core/imports";
import { describe, expect, it } from "vitest";
import { importFaultTexts } from "./import-fault-texts.ts";
import { type FaultSpeaker, sayFault } from "./say-fault.ts";
import { unreadableFileTexts } from "./unreadable-file-texts.ts";

const names: Readonly<Record<string, string>> = { a: "Phường An Lộc", due: "Ngày hẹn trả" };
const facts: Readonly<Record<string, string>> = {
  "desk/late": "Số hồ sơ trễ",
  "desk/all": "Số hồ sơ tiếp nhận",
};
const speaker = (locale: "vi" | "en"): FaultSpeaker => ({
  locale,
  label: (fact) => facts[fact],
  column: (key) => names[key] ?? key,
  unit: (id) => names[id] ?? id,
});
const said = (fault: ImportFault, locale: "vi" | "en" = "vi") => {
  const { where, why } = sayFault(fault, speaker(locale));
  return `${where}: ${why}`;
};

describe("a fault in a file", () => {
  it.each<[ImportFault, string, string]>([
    [
      { code: "not-a-date", row: 12, column: "due", data: { text: "31/2" } },
      "Dòng 12, cột “Ngày hẹn trả”: “31/2” không phải là ngày; ghi như 09/5/2023 hoặc 2023-05-09",
      "Row 12, column “Ngày hẹn trả”: “31/2” is not a date; write it like 9/5/2023 (day first) or 2023-05-09",
    ],
    [
      { code: "unit-twice", row: 9, column: "unit", data: { text: "a", first: 4 } },
      "Dòng 9, cột “unit”: Phường An Lộc đã có ở dòng 4; giữ một dòng",
      "Row 9, column “unit”: Phường An Lộc is on row 4 already; keep one row",
    ],
    [
      {
        code: "above-other-fact",
        data: { unit: "a", fact: "desk/late", other: "desk/all", count: 1234, bound: 5 },
      },
      "Cả tệp: Phường An Lộc: số hồ sơ trễ là 1.234, lớn hơn số hồ sơ tiếp nhận (5); kiểm tra lại số liệu của đơn vị này",
      "The whole file: Phường An Lộc: số hồ sơ trễ is 1,234, above số hồ sơ tiếp nhận (5); check the unit's figures",
    ],
    [
      { code: "too-many-decimals", row: 3, column: "share", data: { decimals: 1, text: "97.75" } },
      "Dòng 3, cột “share”: có nhiều hơn 1 chữ số thập phân; làm tròn trước khi nhập",
      "Row 3, column “share”: has more than 1 decimals; round it first",
    ],
  ])("is told with its place, why, and what to do: %j", (fault, vi, en) => {
    expect(said(fault)).toBe(vi);
    expect(said(fault, "en")).toBe(en);
  });
});

const all: readonly (readonly [string, LocalText])[] = [
  ...Object.entries(importFaultTexts),
  ...Object.entries<LocalText>(unreadableFileTexts),
];
const places = (text = "") => [...text.matchAll(/\{[a-zA-Z]+/g)].map(([found]) => found).sort();

it.each(all)("%s is worded in both languages, with the same places", (_, { vi, en }) => {
  expect(vi).toBe(vi.normalize("NFC"));
  expect([...new Set(places(en))]).toEqual([...new Set(places(vi))]);
});
