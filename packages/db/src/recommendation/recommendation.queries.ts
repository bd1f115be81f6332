import type { Insertable, Selectable } from "kysely";
import type { Db } from "../database.ts";
import type { RecommendationTable } from "./recommendation.table.ts";

export type RecommendationRow = Selectable<RecommendationTable>;

/** Adds a recommendation, or rewords it; what was done about it stays. */
export async function saveRecommendation(db: Db, row: Insertable<RecommendationTable>): Promise<void> {
  const { kind, text, due_on, due_words } = row;
  await db
    .insertInto("recommendation")
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(["org_id", "id"])
        .doUpdateSet({ kind, text, due_on: due_on ?? null, due_words: due_words ?? null, removed_at: null })
        .where("recommendation.finding_id", "=", row.finding_id ?? null),
    )
    .execute();
}

/** Takes away what hangs on a finding, except the recommendation that is to stay. */
export async function removeRecommendationsOf(
  db: Db,
  at: { orgId: string; findingId: string; except: string | null; removedAt: Date },
): Promise<void> {
  let query = db
    .updateTable("recommendation")
    .set({ removed_at: at.removedAt })
    .where("org_id", "=", at.orgId)
    .where("finding_id", "=", at.findingId)
    .where("removed_at", "is", null);
  if (at.except) query = query.where("id", "<>", at.except);
  await query.execute();
}

export async function findRecommendation(
  db: Db,
  orgId: string,
  id: string,
): Promise<RecommendationRow | undefined> {
  return db
    .selectFrom("recommendation")
    .selectAll()
    .where("org_id", "=", orgId)
    .where("id", "=", id)
    .where("removed_at", "is", null)
    .executeTakeFirst();
}

export async function reportRecommendation(
  db: Db,
  orgId: string,
  id: string,
  report: Pick<RecommendationRow, "status" | "done_on" | "evidence">,
): Promise<void> {
  await db
    .updateTable("recommendation")
    .set(report)
    .where("org_id", "=", orgId)
    .where("id", "=", id)
    .execute();
}

/** What to list: a round, or units, or what is open and overdue on a day. */
export interface RecommendationFilter {
  readonly roundId?: string;
  readonly unitIds?: readonly string[];
  readonly inspectionIds?: readonly string[];
  readonly overdueOn?: string;
}

/** Recommendations with their finding, in the order of unit and time. */
export async function listRecommendations(db: Db, orgId: string, filter: RecommendationFilter) {
  let query = db
    .selectFrom("recommendation")
    .leftJoin("finding", (join) =>
      join
        .onRef("finding.org_id", "=", "recommendation.org_id")
        .onRef("finding.id", "=", "recommendation.finding_id"),
    )
    .selectAll("recommendation")
    .select(["finding.text as finding_text", "finding.node_id", "finding.repeated"])
    .where("recommendation.org_id", "=", orgId)
    .where("recommendation.removed_at", "is", null);
  if (filter.roundId) query = query.where("recommendation.round_id", "=", filter.roundId);
  if (filter.unitIds) query = query.where("recommendation.unit_id", "in", [...filter.unitIds, ""]);
  if (filter.inspectionIds)
    query = query.where("recommendation.inspection_id", "in", [...filter.inspectionIds, ""]);
  if (filter.overdueOn) {
    query = query
      .where("recommendation.status", "=", "open")
      .where("recommendation.kind", "<>", "target")
      .where("recommendation.due_on", "<", filter.overdueOn);
  }
  return query
    .orderBy("recommendation.unit_id")
    .orderBy("recommendation.due_on", (order) => order.asc().nullsLast())
    .orderBy("recommendation.created_at")
    .orderBy("recommendation.id")
    .execute();
}
