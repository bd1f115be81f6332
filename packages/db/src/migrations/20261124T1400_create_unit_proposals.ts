import type { Kysely } from "kysely";

/** What inspected units bring up, and the answers. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("unit_proposal")
    .addColumn("org_id", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("inspection_id", "text", (column) => column.notNull())
    .addColumn("round_id", "text", (column) => column.notNull())
    .addColumn("unit_id", "text", (column) => column.notNull().references("unit.id"))
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("addressee", "text", (column) => column.notNull())
    .addColumn("answer", "text")
    .addColumn("answered_by", "text")
    .addColumn("answered_on", "date")
    .addColumn("created_by", "text", (column) => column.notNull())
    .addColumn("created_at", "timestamptz", (column) => column.notNull())
    .addColumn("removed_at", "timestamptz")
    .addPrimaryKeyConstraint("unit_proposal_pk", ["org_id", "id"])
    .addForeignKeyConstraint("unit_proposal_inspection", ["org_id", "inspection_id"], "inspection", [
      "org_id",
      "id",
    ])
    .execute();
  await db.schema
    .createIndex("unit_proposal_by_round")
    .on("unit_proposal")
    .columns(["org_id", "round_id"])
    .execute();
  await db.schema
    .createIndex("unit_proposal_by_inspection")
    .on("unit_proposal")
    .columns(["org_id", "inspection_id"])
    .execute();
}
