import type { FactEvent } from "@kiemtra/core";
import type { Db } from "../database.ts";

/** An event as stored, with what the server adds. */
export type StoredEvent = FactEvent & { readonly seq: number; readonly late: boolean };

export async function listFactEvents(
  db: Db,
  orgId: string,
  inspectionId: string,
  afterSeq = 0,
): Promise<readonly StoredEvent[]> {
  const rows = await db
    .selectFrom("fact_event")
    .select(["seq", "late", "body"])
    .where("org_id", "=", orgId)
    .where("inspection_id", "=", inspectionId)
    .where("seq", ">", afterSeq)
    .orderBy("seq")
    .execute();
  return rows.map(({ seq, late, body }) => ({ ...body, seq, late }));
}

/** The events of several inspections in one query, by inspection. Late ones are left out: they change nothing. */
export async function factEventsByInspection(
  db: Db,
  orgId: string,
  inspectionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly FactEvent[]>> {
  const events = new Map<string, FactEvent[]>(inspectionIds.map((id) => [id, []]));
  if (inspectionIds.length === 0) return events;
  const rows = await db
    .selectFrom("fact_event")
    .select(["inspection_id", "body"])
    .where("org_id", "=", orgId)
    .where("inspection_id", "in", [...inspectionIds])
    .where("late", "=", false)
    .orderBy("inspection_id")
    .orderBy("seq")
    .execute();
  for (const row of rows) events.get(row.inspection_id)?.push(row.body);
  return events;
}

/** The stored events with these ids, to tell a repeat from a clash of ids. */
export async function findFactEvents(
  db: Db,
  orgId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredEvent & { readonly inspection: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("fact_event")
    .select(["id", "seq", "late", "body"])
    .where("org_id", "=", orgId)
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map(({ id, seq, late, body }) => [id, { ...body, seq, late }]));
}

/**
 * Adds events under the inspection's lock and returns the numbers they got. Call inside the transaction that holds
 * `lockInspection`, with that row's `next_seq`.
 */
export async function addFactEvents(
  db: Db,
  at: { orgId: string; inspectionId: string; nextSeq: number; late: boolean; receivedAt: Date },
  events: readonly FactEvent[],
): Promise<readonly number[]> {
  if (events.length === 0) return [];
  const rows = events.map((event, index) => ({
    org_id: at.orgId,
    inspection_id: at.inspectionId,
    seq: at.nextSeq + index,
    id: event.id,
    body: JSON.stringify(event),
    late: at.late,
    received_at: at.receivedAt,
  }));
  await db.insertInto("fact_event").values(rows).execute();
  await db
    .updateTable("inspection")
    .set({ next_seq: at.nextSeq + events.length })
    .where("org_id", "=", at.orgId)
    .where("id", "=", at.inspectionId)
    .execute();
  return rows.map((row) => row.seq);
}

/** Lets what arrived after closing count: the visit is open again. */
export async function admitLateEvents(db: Db, orgId: string, inspectionId: string): Promise<void> {
  await db
    .updateTable("fact_event")
    .set({ late: false })
    .where("org_id", "=", orgId)
    .where("inspection_id", "=", inspectionId)
    .where("late", "=", true)
    .execute();
}
