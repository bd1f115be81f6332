import { addDays, type IsoDate, weekdayOf } from "@kiemtra/core";
import type { WorkItem } from "../../shared/api-shapes.ts";

/** My work by time. A visit that has passed and is still open stays where it is seen first. */
export interface GroupedWork {
  readonly today: readonly WorkItem[];
  readonly thisWeek: readonly WorkItem[];
  readonly unfinished: readonly WorkItem[];
  readonly later: readonly WorkItem[];
  readonly finished: readonly WorkItem[];
}

/** Sorts visits by day: today, the rest of this week (to Sunday), open ones of days past, later, closed. */
export function groupWork(items: readonly WorkItem[], today: IsoDate): GroupedWork {
  const sunday = addDays(today, (7 - weekdayOf(today)) % 7);
  const byDay = items.toSorted((a, b) => (a.visitOn < b.visitOn ? -1 : a.visitOn > b.visitOn ? 1 : 0));
  const open = byDay.filter((item) => item.status === "open");
  return {
    today: byDay.filter((item) => item.visitOn === today),
    thisWeek: open.filter((item) => item.visitOn > today && item.visitOn <= sunday),
    unfinished: open.filter((item) => item.visitOn < today),
    later: open.filter((item) => item.visitOn > sunday),
    finished: byDay.filter((item) => item.status !== "open" && item.visitOn !== today).toReversed(),
  };
}
