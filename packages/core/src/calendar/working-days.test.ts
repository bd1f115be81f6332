import { describe, expect, it } from "vitest";
import { addWorkingDays, endOfMonth, isIsoDate } from "../index.ts";

const holidays = [
  { date: "2023-09-01", name: "Quốc khánh", kind: "holiday" as const },
  { date: "2023-09-04", name: "Quốc khánh (nghỉ bù)", kind: "holiday" as const },
];

describe("working days", () => {
  it("does not count the day itself and skips the weekend: ten from 23 May 2023 is 6 June", () => {
    expect(addWorkingDays("2023-05-23", 10, []).on).toBe("2023-06-06");
  });

  it("skips holidays and names them", () => {
    const due = addWorkingDays("2023-08-31", 2, holidays);
    expect(due.on).toBe("2023-09-06");
    expect(due.skipped.map(({ date }) => date)).toEqual(["2023-09-01", "2023-09-04"]);
  });

  it("counts a Saturday that is worked in exchange", () => {
    const worked = [{ date: "2023-05-27", name: "Làm bù", kind: "working-day" as const }];
    expect(addWorkingDays("2023-05-26", 1, worked).on).toBe("2023-05-27");
  });

  it("no days is the day itself", () => {
    expect(addWorkingDays("2023-05-27", 0, []).on).toBe("2023-05-27");
  });

  it("ends months where the calendar does", () => {
    expect([endOfMonth("2023-09-10"), endOfMonth("2024-02-01"), endOfMonth("2023-12-31")]).toEqual([
      "2023-09-30",
      "2024-02-29",
      "2023-12-31",
    ]);
  });

  it("knows a date that does not exist", () => {
    expect([isIsoDate("2023-02-29"), isIsoDate("2024-02-29"), isIsoDate("9/5/2023")]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
