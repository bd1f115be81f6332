import type { CalendarDay } from "../../src/calendar/working-days.ts";

const DAY = 86_400_000;

/** Days from `due` to `done`, one by one: calendar days, or working days after `due` up to and including `done`. */
export function daysLate(
  due: string,
  done: string,
  days: "calendar" | "working",
  calendar: readonly CalendarDay[],
): number {
  let late = 0;
  for (let time = Date.parse(due) + DAY; time <= Date.parse(done); time += DAY)
    if (days === "calendar" || isWorked(new Date(time), calendar)) late += 1;
  return late;
}

function isWorked(day: Date, calendar: readonly CalendarDay[]): boolean {
  const date = day.toISOString().slice(0, 10);
  const special = calendar.find((entry) => entry.date === date);
  if (special) return special.kind === "working-day";
  const weekday = day.getUTCDay();
  return weekday !== 0 && weekday !== 6;
}
