import type { Insertable, Selectable, Updateable } from "kysely";
import type { Db } from "../database.ts";
import type { UnitProposalTable } from "./unit-proposal.table.ts";

export type UnitProposalRow = Selectable<UnitProposalTable>;

/** Adds what a unit brought up, or rewrites it; an answer stays. */
export async function saveUnitProposal(db: Db, proposal: Insertable<UnitProposalTable>): Promise<void> {
  const { kind, text, addressee, inspection_id } = proposal;
  await db
    .insertInto("unit_proposal")
    .values(proposal)
    .onConflict((conflict) =>
      conflict
        .columns(["org_id", "id"])
        .doUpdateSet({ kind, text, addressee, removed_at: null })
        .where("unit_proposal.inspection_id", "=", inspection_id),
    )
    .execute();
}

export async function findUnitProposal(
  db: Db,
  orgId: string,
  id: string,
): Promise<UnitProposalRow | undefined> {
  return db
    .selectFrom("unit_proposal")
    .selectAll()
    .where("org_id", "=", orgId)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** Answers it, or takes it away. */
export async function changeUnitProposal(
  db: Db,
  orgId: string,
  id: string,
  change: Pick<Updateable<UnitProposalTable>, "answer" | "answered_by" | "answered_on" | "removed_at">,
): Promise<void> {
  await db
    .updateTable("unit_proposal")
    .set(change)
    .where("org_id", "=", orgId)
    .where("id", "=", id)
    .execute();
}

/** What units brought up: of a round, or of some inspections; oldest first. */
export async function listUnitProposals(
  db: Db,
  orgId: string,
  of: { readonly roundId: string } | { readonly inspectionIds: readonly string[] },
): Promise<readonly UnitProposalRow[]> {
  if ("inspectionIds" in of && of.inspectionIds.length === 0) return [];
  const query = db
    .selectFrom("unit_proposal")
    .selectAll()
    .where("org_id", "=", orgId)
    .where("removed_at", "is", null)
    .orderBy("created_at")
    .orderBy("id");
  return "roundId" in of
    ? query.where("round_id", "=", of.roundId).execute()
    : query.where("inspection_id", "in", [...of.inspectionIds]).execute();
}
