/** A calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;

/** A day that differs from the usual week: a public holiday, or a weekend day worked in exchange. */
export interface CalendarDay {
  readonly date: IsoDate;
  readonly name: string;
  readonly kind: "holiday" | "working-day";
}

/** A due date, with the holidays that were skipped so that the screen can name them. */
export interface DueDate {
  readonly on: IsoDate;
  readonly skipped: readonly CalendarDay[];
}

const DAY_MS = 86_400_000;

/** Day of the week, 0 is Sunday. */
export function weekdayOf(date: IsoDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** The date `days` calendar days after `date`; negative goes back. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * The `workingDays`-th working day after `from`; the day itself is not counted (Civil Code 2015, Article 147:
 * the first day of a period does not count). Saturdays and Sundays are free unless the calendar says they are worked.
 */
export function addWorkingDays(
  from: IsoDate,
  workingDays: number,
  calendar: readonly CalendarDay[],
): DueDate {
  const special = new Map(calendar.map((day) => [day.date, day]));
  const skipped: CalendarDay[] = [];
  let on = from;
  for (let left = workingDays; left > 0; ) {
    on = addDays(on, 1);
    const day = special.get(on);
    if (day?.kind === "holiday") skipped.push(day);
    else if (day?.kind === "working-day" || !isWeekend(on)) left -= 1;
  }
  return { on, skipped };
}

/** The last day of the month that holds `date`: "trong tháng 9 năm 2023" is due on 30/9/2023. */
export function endOfMonth(date: IsoDate): IsoDate {
  const [year = 0, month = 1] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Whether `text` is a real calendar date in the form `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

function isWeekend(date: IsoDate): boolean {
  return weekdayOf(date) % 6 === 0;
}

/** Calendar days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since 1 January 1970. */
export function dayNumber(date: IsoDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}

/** The date of a day number. */
export function dateOfDay(day: number): IsoDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Working days after `from`, up to and including `to`; the calendar's days differ from the usual week. */
export function countWorkingDays(from: IsoDate, to: IsoDate, calendar: readonly CalendarDay[]): number {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const usual = weekdaysUpTo(last) - weekdaysUpTo(first);
  return calendar.reduce((count, { date, kind }) => {
    if (date <= from || date > to) return count;
    const isFree = weekdayOf(date) % 6 === 0;
    if (kind === "holiday") return isFree ? count : count - 1;
    return isFree ? count + 1 : count;
  }, usual);
}

/** Mondays to Fridays up to and including a day number, from a fixed Monday long ago. */
function weekdaysUpTo(day: number): number {
  const sinceMonday = day + 3 + 7 * 100_000;
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(5, sinceMonday - weeks * 7 + 1);
}
