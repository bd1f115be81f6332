import { expect, it } from "vitest";
import { readTimeText } from "./read-time-text.ts";

it.each([
  ["8:00", "08:00"],
  ["8h30", "08:30"],
  ["8h", "08:00"],
  ["14 giờ 15 phút", "14:15"],
  ["9", "09:00"],
])("reads %s", (text, time) => {
  expect(readTimeText(text)).toBe(time);
});

it.each(["25:00", "8:75", "sáng", ""])("refuses %j", (text) => {
  expect(readTimeText(text)).toBeUndefined();
});
