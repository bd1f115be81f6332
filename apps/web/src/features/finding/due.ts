import { addWorkingDays, type CalendarDay, type DueDate, endOfMonth, type IsoDate } from "@kiemtra/core";
import type { Recommendation } from "../../shared/api-shapes.ts";
import type { Template } from "./templates.ts";

/** How a due date is said. */
export type DueMode = "working-days" | "month" | "date" | "none";
export type Due = Pick<Recommendation, "dueOn" | "dueWords">;

const NO_DUE: Due = { dueOn: null, dueWords: null };
const MOST_DAYS = 120;

/** Due `days` working days after the visit; the holidays skipped are named beside it. */
export function dueAfter(visitOn: IsoDate, days: number, calendar: readonly CalendarDay[]): DueDate {
  return addWorkingDays(visitOn, days, calendar);
}

/** *Trong tháng 9 năm 2023*: due on the month's last day; something to strive for has the words alone. */
export function dueInMonth(month: string, kind: Recommendation["kind"]): Due {
  const [year = "", number = ""] = month.split("-");
  const dueWords = `trong tháng ${Number(number)} năm ${year}`;
  return { dueOn: kind === "target" ? null : endOfMonth(`${month}-01`), dueWords };
}

/** The month, `2023-09`, of words such as *trong tháng 9 năm 2023*. */
export function monthOfWords(words: string | null): string | undefined {
  const match = /^trong tháng (\d{1,2}) năm (\d{4})$/.exec(words ?? "");
  return match ? `${match[2]}-${(match[1] ?? "").padStart(2, "0")}` : undefined;
}

/** The months that may be chosen: the visit's own and the eleven after it. */
export function monthsFrom(visitOn: IsoDate): readonly string[] {
  const [year = 0, month = 1] = visitOn.split("-").map(Number);
  return Array.from({ length: 12 }, (_, ahead) =>
    new Date(Date.UTC(year, month - 1 + ahead, 1)).toISOString().slice(0, 7),
  );
}

/** The due date of a template's rule. */
export function dueOfRule(
  rule: NonNullable<Template["recommendation"]>["due"],
  kind: Recommendation["kind"],
  visitOn: IsoDate,
  calendar: readonly CalendarDay[],
): Due {
  switch (rule.kind) {
    case "working-days":
      return kind === "target"
        ? NO_DUE
        : { dueOn: dueAfter(visitOn, rule.days, calendar).on, dueWords: null };
    case "end-of-month":
      return dueInMonth(monthsFrom(visitOn)[rule.monthsAhead] ?? visitOn.slice(0, 7), kind);
    case "none":
      return NO_DUE;
  }
}

/** How many working days after the visit a date is; `undefined` when it is not reached by counting. */
export function workingDaysTo(
  dueOn: IsoDate,
  visitOn: IsoDate,
  calendar: readonly CalendarDay[],
): number | undefined {
  for (let days = 1; days <= MOST_DAYS; days += 1) {
    const { on } = dueAfter(visitOn, days, calendar);
    if (on === dueOn) return days;
    if (on > dueOn) return undefined;
  }
  return undefined;
}

/** How the due date of a recommendation was said. */
export function modeOf(
  { dueOn, dueWords }: Due,
  visitOn: IsoDate,
  calendar: readonly CalendarDay[],
): DueMode {
  if (dueWords) return "month";
  if (!dueOn) return "none";
  return workingDaysTo(dueOn, visitOn, calendar) ? "working-days" : "date";
}
