import type { Kysely } from "kysely";

/** Findings and recommendations. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("finding")
    .addColumn("org_id", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("inspection_id", "text", (column) => column.notNull())
    .addColumn("round_id", "text", (column) => column.notNull())
    .addColumn("unit_id", "text", (column) => column.notNull().references("unit.id"))
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("node_id", "text")
    .addColumn("template", "text")
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("cause", "text")
    .addColumn("repeated", "boolean", (column) => column.notNull())
    .addColumn("created_by", "text", (column) => column.notNull())
    .addColumn("created_at", "timestamptz", (column) => column.notNull())
    .addColumn("removed_at", "timestamptz")
    .addPrimaryKeyConstraint("finding_pk", ["org_id", "id"])
    .addForeignKeyConstraint("finding_inspection", ["org_id", "inspection_id"], "inspection", [
      "org_id",
      "id",
    ])
    .execute();
  await db.schema
    .createIndex("finding_by_inspection")
    .on("finding")
    .columns(["org_id", "inspection_id"])
    .execute();
  await db.schema.createIndex("finding_by_unit").on("finding").columns(["org_id", "unit_id"]).execute();
  await db.schema
    .createTable("recommendation")
    .addColumn("org_id", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("round_id", "text", (column) => column.notNull())
    .addColumn("inspection_id", "text")
    .addColumn("unit_id", "text", (column) => column.references("unit.id"))
    .addColumn("finding_id", "text")
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("due_on", "date")
    .addColumn("due_words", "text")
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("done_on", "date")
    .addColumn("evidence", "text")
    .addColumn("created_at", "timestamptz", (column) => column.notNull())
    .addColumn("removed_at", "timestamptz")
    .addPrimaryKeyConstraint("recommendation_pk", ["org_id", "id"])
    .addForeignKeyConstraint("recommendation_round", ["org_id", "round_id"], "round", ["org_id", "id"])
    .execute();
  await db.schema
    .createIndex("recommendation_by_round")
    .on("recommendation")
    .columns(["org_id", "round_id"])
    .execute();
  await db.schema
    .createIndex("recommendation_by_unit")
    .on("recommendation")
    .columns(["org_id", "unit_id"])
    .execute();
}
