import type { CalendarDay } from "@kiemtra/core";
import type { Db } from "../database.ts";

/** The special days of an org between two dates, both included. */
export async function listCalendarDays(
  db: Db,
  orgId: string,
  from: string,
  to: string,
): Promise<readonly CalendarDay[]> {
  const rows = await db
    .selectFrom("calendar_day")
    .select(["date", "name", "kind"])
    .where("org_id", "=", orgId)
    .where("date", ">=", from)
    .where("date", "<=", to)
    .orderBy("date")
    .execute();
  return rows.map(({ date, name, kind }) => ({ date, name, kind: kind as CalendarDay["kind"] }));
}

export async function saveCalendarDay(db: Db, orgId: string, day: CalendarDay): Promise<void> {
  await db
    .insertInto("calendar_day")
    .values({ org_id: orgId, ...day })
    .onConflict((conflict) =>
      conflict.columns(["org_id", "date"]).doUpdateSet({ name: day.name, kind: day.kind }),
    )
    .execute();
}

/** Adds days that are not there yet; what an administrator changed stays. */
export async function addCalendarDays(db: Db, orgId: string, days: readonly CalendarDay[]): Promise<void> {
  if (days.length === 0) return;
  await db
    .insertInto("calendar_day")
    .values(days.map((day) => ({ org_id: orgId, ...day })))
    .onConflict((conflict) => conflict.columns(["org_id", "date"]).doNothing())
    .execute();
}

/** Whether there was such a day to remove. */
export async function removeCalendarDay(db: Db, orgId: string, date: string): Promise<boolean> {
  const result = await db
    .deleteFrom("calendar_day")
    .where("org_id", "=", orgId)
    .where("date", "=", date)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}
