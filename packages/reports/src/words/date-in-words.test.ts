import { expect, test } from "vitest";
import { dateInWords, monthInWords, shortDate, timeInWords } from "./date-in-words.ts";

test.each([
  ["2026-01-05", "ngày 05 tháng 01 năm 2026"],
  ["2026-06-29", "ngày 29 tháng 6 năm 2026"],
  ["2025-12-10", "ngày 10 tháng 12 năm 2025"],
  ["2024-02-29", "ngày 29 tháng 02 năm 2024"],
])("pads days under 10 and months 1 and 2 only: %s", (date, words) => {
  expect(dateInWords(date)).toBe(words);
});

test("leaves an unknown date to the pen", () => {
  expect(dateInWords(undefined)).toBe("ngày …… tháng …… năm ……");
});

test("writes short dates as papers do", () => {
  expect(shortDate("2023-05-09")).toBe("09/5/2023");
});

test("writes a month alone", () => {
  expect(monthInWords("2023-09-30")).toBe("tháng 9 năm 2023");
});

test("writes the time of day, or blanks", () => {
  expect(timeInWords({ hour: 8, minute: 5 })).toBe("08 giờ 05 phút");
  expect(timeInWords(undefined)).toBe("…… giờ …… phút");
});
