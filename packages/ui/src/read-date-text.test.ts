import { expect, it } from "vitest";
import { readDateText, shiftDate } from "./read-date-text.ts";

it.each([
  ["9/5", "2023-05-09"],
  ["9/5/2023", "2023-05-09"],
  ["09/05/24", "2024-05-09"],
  ["9-5-2023", "2023-05-09"],
  [" 9.5 ", "2023-05-09"],
  ["2023-5-9", "2023-05-09"],
])("reads %s", (text, date) => {
  expect(readDateText(text, "2023-05-20")).toBe(date);
});

it.each(["", "31/4", "29/2/2023", "hôm nay", "9/5/20233", "5"])("refuses %j", (text) => {
  expect(readDateText(text, "2023-05-20")).toBeUndefined();
});

it("goes back over the turn of a month", () => {
  expect(shiftDate("2023-05-01", -1)).toBe("2023-04-30");
});
