import type { Insertable, Selectable } from "kysely";
import type { Db } from "../database.ts";
import type { FindingTable } from "./finding.table.ts";

export type FindingRow = Selectable<FindingTable>;

/** Adds a finding, or rewrites one that this inspection already has. */
export async function saveFinding(db: Db, finding: Insertable<FindingTable>): Promise<void> {
  const { kind, node_id, template, text, cause, repeated } = finding;
  await db
    .insertInto("finding")
    .values(finding)
    .onConflict((conflict) =>
      conflict
        .columns(["org_id", "id"])
        .doUpdateSet({
          kind,
          node_id: node_id ?? null,
          template: template ?? null,
          text,
          cause: cause ?? null,
          repeated,
          removed_at: null,
        })
        .where("finding.inspection_id", "=", finding.inspection_id),
    )
    .execute();
}

export async function findFinding(db: Db, orgId: string, id: string): Promise<FindingRow | undefined> {
  return db
    .selectFrom("finding")
    .selectAll()
    .where("org_id", "=", orgId)
    .where("id", "=", id)
    .executeTakeFirst();
}

export async function removeFinding(db: Db, orgId: string, id: string, removedAt: Date): Promise<void> {
  await db
    .updateTable("finding")
    .set({ removed_at: removedAt })
    .where("org_id", "=", orgId)
    .where("id", "=", id)
    .execute();
}

export async function listFindings(
  db: Db,
  orgId: string,
  inspectionIds: readonly string[],
): Promise<readonly FindingRow[]> {
  if (inspectionIds.length === 0) return [];
  return db
    .selectFrom("finding")
    .selectAll()
    .where("org_id", "=", orgId)
    .where("inspection_id", "in", [...inspectionIds])
    .where("removed_at", "is", null)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

/** Findings of a unit's earlier visits, newest first: next time opens with them. */
export async function listEarlierFindings(db: Db, orgId: string, unitIds: readonly string[], before: string) {
  if (unitIds.length === 0) return [];
  return db
    .selectFrom("finding")
    .innerJoin("inspection", (join) =>
      join
        .onRef("inspection.org_id", "=", "finding.org_id")
        .onRef("inspection.id", "=", "finding.inspection_id"),
    )
    .innerJoin("round", (join) =>
      join.onRef("round.org_id", "=", "finding.org_id").onRef("round.id", "=", "finding.round_id"),
    )
    .leftJoin("recommendation", (join) =>
      join
        .onRef("recommendation.org_id", "=", "finding.org_id")
        .onRef("recommendation.finding_id", "=", "finding.id")
        .on("recommendation.removed_at", "is", null),
    )
    .select([
      "finding.id",
      "finding.text",
      "finding.node_id",
      "round.title as round_title",
      "recommendation.text as recommendation",
      "recommendation.status",
    ])
    .where("finding.org_id", "=", orgId)
    .where("finding.unit_id", "in", [...unitIds])
    .where("finding.kind", "=", "shortcoming")
    .where("finding.removed_at", "is", null)
    .where("inspection.visit_on", "<", before)
    .orderBy("inspection.visit_on", "desc")
    .execute();
}
