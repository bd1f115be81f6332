import { type Insertable, type Selectable, sql } from "kysely";
import type { Db } from "../database.ts";
import type { InspectionTable } from "./inspection.table.ts";

export type InspectionRow = Selectable<InspectionTable>;

export async function addInspections(db: Db, rows: readonly Insertable<InspectionTable>[]): Promise<void> {
  if (rows.length > 0)
    await db
      .insertInto("inspection")
      .values([...rows])
      .execute();
}

export async function findInspection(db: Db, orgId: string, id: string): Promise<InspectionRow | undefined> {
  return db
    .selectFrom("inspection")
    .selectAll()
    .where("org_id", "=", orgId)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** The inspection, locked until the transaction ends: what decides who may write, and in which order. */
export async function lockInspection(db: Db, orgId: string, id: string): Promise<InspectionRow | undefined> {
  return db
    .selectFrom("inspection")
    .selectAll()
    .where("org_id", "=", orgId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}

export async function listInspectionsOfRound(
  db: Db,
  orgId: string,
  roundId: string,
): Promise<readonly InspectionRow[]> {
  return db
    .selectFrom("inspection")
    .selectAll()
    .where("org_id", "=", orgId)
    .where("round_id", "=", roundId)
    .orderBy("visit_on")
    .orderBy("id")
    .execute();
}

/** Visits of one person's teams, soonest first. */
export async function listInspectionsOfMember(db: Db, orgId: string, userId: string) {
  return db
    .selectFrom("inspection")
    .innerJoin("round_member", (join) =>
      join
        .onRef("round_member.org_id", "=", "inspection.org_id")
        .onRef("round_member.round_id", "=", "inspection.round_id"),
    )
    .innerJoin("round", (join) =>
      join.onRef("round.org_id", "=", "inspection.org_id").onRef("round.id", "=", "inspection.round_id"),
    )
    .selectAll("inspection")
    .select([
      "round_member.role as my_role",
      "round.title as round_title",
      "round.team_kind",
      "round.illustrative",
      "round.rule_set_id",
      "round.rule_set_hash",
    ])
    .where("inspection.org_id", "=", orgId)
    .where("round_member.user_id", "=", userId)
    .orderBy("inspection.visit_on")
    .execute();
}

export async function listInspectionsOfUnits(db: Db, orgId: string, unitIds: readonly string[]) {
  if (unitIds.length === 0) return [];
  return db
    .selectFrom("inspection")
    .innerJoin("round", (join) =>
      join.onRef("round.org_id", "=", "inspection.org_id").onRef("round.id", "=", "inspection.round_id"),
    )
    .selectAll("inspection")
    .select([
      "round.title as round_title",
      "round.illustrative",
      "round.rule_set_id",
      "round.rule_set_hash",
      "round.team_kind",
    ])
    .where("inspection.org_id", "=", orgId)
    .where("inspection.unit_id", "in", [...unitIds])
    .orderBy("inspection.visit_on", "desc")
    .execute();
}

type Change = Partial<
  Pick<
    InspectionRow,
    | "closed_at"
    | "closed_by"
    | "notice_number"
    | "notice_on"
    | "place"
    | "started_at"
    | "ended_at"
    | "unit_opinion"
    | "copies"
  >
> & { readonly unit_participants?: readonly string[] };

export async function changeInspection(db: Db, orgId: string, id: string, change: Change): Promise<void> {
  const { unit_participants: participants, ...rest } = change;
  const set = { ...rest, ...(participants && { unit_participants: JSON.stringify(participants) }) };
  await db.updateTable("inspection").set(set).where("org_id", "=", orgId).where("id", "=", id).execute();
}

/** Adds a line to the history; call it while holding the inspection's lock. */
export async function addInspectionHistory(
  db: Db,
  entry: { orgId: string; inspectionId: string; at: Date; by: string; action: string; reason: string | null },
): Promise<void> {
  await db
    .insertInto("inspection_history")
    .columns(["org_id", "inspection_id", "seq", "at", "by", "action", "reason"])
    .expression((eb) =>
      eb
        .selectFrom("inspection_history")
        .select([
          eb.val(entry.orgId).as("org_id"),
          eb.val(entry.inspectionId).as("inspection_id"),
          sql<number>`coalesce(max(seq), 0) + 1`.as("seq"),
          sql<Date>`${entry.at}::timestamptz`.as("at"),
          eb.val(entry.by).as("by"),
          eb.val(entry.action).as("action"),
          sql<string | null>`${entry.reason}::text`.as("reason"),
        ])
        .where("org_id", "=", entry.orgId)
        .where("inspection_id", "=", entry.inspectionId),
    )
    .execute();
}

export async function listInspectionHistory(db: Db, orgId: string, inspectionId: string) {
  return db
    .selectFrom("inspection_history")
    .leftJoin("auth.user as account", "account.id", "inspection_history.by")
    .selectAll("inspection_history")
    .select("account.name")
    .where("org_id", "=", orgId)
    .where("inspection_id", "=", inspectionId)
    .orderBy("seq")
    .execute();
}
