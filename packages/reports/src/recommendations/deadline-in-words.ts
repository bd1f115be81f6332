import { addDays, type IsoDate } from "@kiemtra/core";
import { dateInWords, monthInWords } from "../words/date-in-words.ts";
import type { Deadline } from "./recommendation.ts";

/** *trước ngày 06 tháng 6 năm 2023*, *chậm nhất ngày …*, or the words given. */
export function deadlineInWords(due: Deadline): string {
  switch (due.kind) {
    case "before":
      return `trước ${dateInWords(due.on)}`;
    case "by":
      return `chậm nhất ${dateInWords(due.on)}`;
    case "words":
      return due.text.trim();
  }
}

/** *trong tháng 6 năm 2023*: an aim names the month it reaches for, so that nobody reads it as a deadline. */
export function aimInWords(due: Deadline): string {
  return due.kind === "words" ? due.text.trim() : `trong ${monthInWords(lastDayOf(due))}`;
}

/** The last day that still keeps the deadline, where it comes to one. */
function lastDayOf(due: Exclude<Deadline, { kind: "words" }>): IsoDate {
  return due.kind === "before" ? addDays(due.on, -1) : due.on;
}
