import { describe, expect, it } from "vitest";
import type { ImportCell } from "./import-row.ts";
import { readDateCell } from "./read-date-cell.ts";
import { readCountCell, readDecimalCell } from "./read-number-cell.ts";
import { readYesNoCell } from "./read-yes-no-cell.ts";

describe("a day", () => {
  it.each<[ImportCell, string]>([
    ["2023-05-09", "2023-05-09"],
    ["2023/5/9", "2023-05-09"],
    ["2023-05-09T14:30:00", "2023-05-09"],
    ["2023-05-09 00:00:00.000", "2023-05-09"],
    ["2023-05-09T00:00:00+07:00", "2023-05-09"],
    ["9/5/2023", "2023-05-09"],
    ["09/05/2023", "2023-05-09"],
    ["09-05-2023", "2023-05-09"],
    ["9.5.2023", "2023-05-09"],
    ["09/05/2023 14:30", "2023-05-09"],
    ["09/05/2023  14:30:59", "2023-05-09"],
    ["14:30 09/05/2023", "2023-05-09"],
    ["14h30, 09/05/2023", "2023-05-09"],
    ["09/05/2023 2:30 CH", "2023-05-09"],
    [45_055, "2023-05-09"],
    [45_055.604_166_7, "2023-05-09"],
    ["45055", "2023-05-09"],
    ["45055,75", "2023-05-09"],
    ["29/02/2024", "2024-02-29"],
  ])("%j is %s", (cell, day) => {
    expect(readDateCell(cell)).toBe(day);
  });

  it.each<ImportCell>([
    "",
    "chưa trả",
    "31/02/2023",
    "29/02/2023",
    "05/13/2023",
    "9/5",
    "9/5/23",
    "0203-05-09",
    "9/5/0203",
    "2023-05-09T17:00:00Z",
    "2023-05-09T00:00:00-05:00",
    "9/5/2023 và 10/5/2023",
    "x".repeat(100_000),
    "1".repeat(100_000),
    12,
    -45_055,
    73_415,
    Number.NaN,
    true,
    null,
  ])("%j is none", (cell) => {
    expect(readDateCell(cell)).toBeUndefined();
  });
});

describe("a count", () => {
  it.each<[ImportCell, number]>([
    [0, 0],
    [1234, 1234],
    ["0", 0],
    ["1234", 1234],
    ["1.234", 1234],
    ["1,234", 1234],
    ["1 234", 1234],
    ["1\u00a0234\u00a0567", 1_234_567],
    ["12.345.678", 12_345_678],
    [" 12 ", 12],
    ["12.0", 12],
    ["12,00", 12],
  ])("%j is %d", (cell, count) => {
    expect(readCountCell(cell)).toBe(count);
  });

  it.each<ImportCell>([
    -1,
    1.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    "-1",
    "1,5",
    "1.23",
    "12.34",
    "1.234,5",
    "1.234,567",
    "0.123",
    "12 hồ sơ",
    "1e3",
    "#N/A",
    "",
    true,
    null,
  ])("%j is none", (cell) => {
    expect(readCountCell(cell)).toBeUndefined();
  });
});

describe("a number", () => {
  it.each<[ImportCell, string]>([
    [8.5, "8.5"],
    [0.1 + 0.2, "0.3"],
    [83.45, "83.45"],
    [1e-7, "0.0000001"],
    ["8,5", "8.5"],
    ["8.5", "8.5"],
    ["83,456", "83.456"],
    ["1.234,5", "1234.5"],
    ["1,234.5", "1234.5"],
    ["1.234.567", "1234567"],
    ["1,234,567", "1234567"],
    ["0.123", "0.123"],
    ["97,7%", "97.7"],
    ["97.70 %", "97.7"],
    ["-4,23", "-4.23"],
    ["\u22124,23", "-4.23"],
    ["12", "12"],
  ])("%j is %s", (cell, text) => {
    expect(readDecimalCell(cell)).toBe(text);
  });

  it.each<ImportCell>(["", "cao", "8,5,3", "1.2.3", ",5", "5,", "1e3", "%", Number.NaN, true, null])(
    "%j is none",
    (cell) => {
      expect(readDecimalCell(cell)).toBeUndefined();
    },
  );
});

describe("yes or no", () => {
  it.each<[ImportCell, boolean | undefined]>([
    ["Có", true],
    ["có", true],
    ["co", true],
    ["X", true],
    ["x", true],
    [1, true],
    ["Đã", true],
    ["Đúng", true],
    [true, true],
    ["Trực tuyến", true],
    ["Không", false],
    [" không ", false],
    ["0", false],
    [0, false],
    ["Chưa", false],
    [false, false],
    ["Trực tiếp", false],
    ["một phần", undefined],
    [2, undefined],
    ["", undefined],
    [null, undefined],
  ])("%j is %s", (cell, answer) => {
    expect(readYesNoCell(cell)).toBe(answer);
  });
});
