import { addWorkingDays, isIsoDate } from "@kiemtra/core";
import { vietnamHolidays } from "@kiemtra/rule-sets";
import { describe, expect, it } from "vitest";

const dates = vietnamHolidays.map(({ date }) => date);

describe("the holidays of Viet Nam", () => {
  it("names each day once, in order, as a real date", () => {
    expect(dates.every(isIsoDate)).toBe(true);
    expect(dates).toEqual([...new Set(dates)].sort());
  });

  it("has the first day of Tết of every year", () => {
    expect(dates).toEqual(
      expect.arrayContaining(["2023-01-22", "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06"]),
    );
  });

  it("has 24 November from 2026 on", () => {
    expect(dates.filter((date) => date.endsWith("-11-24"))).toEqual(["2026-11-24", "2027-11-24"]);
  });

  it("counts a Saturday worked in exchange", () => {
    expect(addWorkingDays("2025-04-25", 1, vietnamHolidays).on).toBe("2025-04-26");
    expect(addWorkingDays("2025-04-29", 1, vietnamHolidays).on).toBe("2025-05-05");
  });
});
