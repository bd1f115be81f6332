import { describe, expect, it } from "vitest";
import { addDays, weekdayOf } from "../index.ts";
import { countWorkingDays, dateOfDay, dayNumber, daysBetween } from "./working-days.ts";

describe("a day's number", () => {
  const days: [date: string, number: number][] = [
    ["1970-01-01", 0],
    ["1970-01-02", 1],
    ["1969-12-31", -1],
    ["2000-02-29", 11_016],
    ["2023-05-09", 19_486],
    ["2100-03-01", 47_541],
  ];

  it.each(days)("of %s is %i", (date, number) => {
    expect(dayNumber(date)).toBe(number);
  });

  it.each(days)("stands for %s again: %i", (date, number) => {
    expect(dateOfDay(number)).toBe(date);
  });
});

describe("calendar days", () => {
  it.each([
    ["2023-05-09", "2023-05-09", 0],
    ["2023-05-09", "2023-05-10", 1],
    ["2023-05-10", "2023-05-09", -1],
    ["2024-02-28", "2024-03-01", 2],
    ["2023-02-28", "2023-03-01", 1],
    ["2023-12-31", "2024-12-31", 366],
  ])("from %s to %s are %i", (from, to, days) => {
    expect([daysBetween(from, to), addDays(from, days)]).toEqual([days, to]);
  });

  it.each([
    ["2023-05-07", 0],
    ["2023-05-08", 1],
    ["2023-05-13", 6],
  ])("know that %s is day %i of the week", (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
  });
});

describe("working days after a day, up to and including another", () => {
  // 8 May 2023 is a Monday.
  it.each([
    ["2023-05-08", "2023-05-08", 0],
    ["2023-05-08", "2023-05-09", 1],
    ["2023-05-08", "2023-05-12", 4],
    ["2023-05-08", "2023-05-13", 4],
    ["2023-05-08", "2023-05-14", 4],
    ["2023-05-08", "2023-05-15", 5],
    ["2023-05-12", "2023-05-13", 0],
    ["2023-05-12", "2023-05-15", 1],
    ["2023-05-13", "2023-05-14", 0],
    ["2023-05-13", "2023-05-15", 1],
    ["2023-05-14", "2023-05-15", 1],
    ["2023-05-14", "2023-05-20", 5],
    ["2022-12-31", "2023-12-31", 260],
    ["1969-12-28", "1970-01-04", 5],
    ["1969-12-31", "1970-01-01", 1],
  ])("%s to %s: %i", (from, to, days) => {
    expect(countWorkingDays(from, to, [])).toBe(days);
  });

  const holiday = (date: string) => ({ date, name: "nghỉ", kind: "holiday" as const });
  const worked = (date: string) => ({ date, name: "làm bù", kind: "working-day" as const });

  it.each([
    ["a holiday in the week is free", [holiday("2023-05-10")], 4],
    ["a holiday at the weekend changes nothing", [holiday("2023-05-13")], 5],
    ["a weekend day that is worked counts", [worked("2023-05-13")], 6],
    ["a weekday that is worked changes nothing", [worked("2023-05-10")], 5],
    ["a holiday on the first day does not count", [holiday("2023-05-08")], 5],
    ["a holiday on the last day is free", [holiday("2023-05-15")], 4],
    ["a holiday after the last day does not count", [holiday("2023-05-16")], 5],
    ["a holiday before the first day does not count", [holiday("2023-05-05")], 5],
    ["several days are added", [holiday("2023-05-10"), holiday("2023-05-11"), worked("2023-05-14")], 4],
  ])("%s", (_, calendar, days) => {
    expect(countWorkingDays("2023-05-08", "2023-05-15", calendar)).toBe(days);
  });
});
