import { expect, it } from "vitest";
import { dueAfter, dueInMonth, dueOfRule, modeOf, monthOfWords, monthsFrom, workingDaysTo } from "./due.ts";

const calendar = [{ date: "2023-05-30", name: "Ngày nghỉ", kind: "holiday" }] as const;

it("counts working days from the day after the visit and names what it skips", () => {
  expect(dueAfter("2023-05-23", 10, calendar)).toEqual({ on: "2023-06-07", skipped: [calendar[0]] });
});

it("says a month in words and is due on its last day", () => {
  expect(dueInMonth("2023-09", "demand")).toEqual({
    dueOn: "2023-09-30",
    dueWords: "trong tháng 9 năm 2023",
  });
});

it("never makes something to strive for due", () => {
  expect(dueInMonth("2023-09", "target").dueOn).toBeNull();
  expect(dueOfRule({ kind: "working-days", days: 10 }, "target", "2023-05-23", []).dueOn).toBeNull();
});

it("reads the month back from its words", () => {
  expect(monthOfWords("trong tháng 9 năm 2023")).toBe("2023-09");
  expect(monthOfWords("sớm")).toBeUndefined();
});

it("offers twelve months over the turn of the year", () => {
  expect(monthsFrom("2023-05-09").at(-1)).toBe("2024-04");
});

it("finds the count behind a date", () => {
  expect(workingDaysTo("2023-06-07", "2023-05-23", calendar)).toBe(10);
  expect(workingDaysTo("2023-06-04", "2023-05-23", calendar)).toBeUndefined();
});

it("tells how a date was said", () => {
  expect(modeOf({ dueOn: "2023-06-07", dueWords: null }, "2023-05-23", calendar)).toBe("working-days");
  expect(modeOf({ dueOn: "2023-06-04", dueWords: null }, "2023-05-23", calendar)).toBe("date");
  expect(modeOf({ dueOn: null, dueWords: null }, "2023-05-23", calendar)).toBe("none");
});
