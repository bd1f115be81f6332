import type { Kysely } from "kysely";

/** Units of every period: a catalogue that all orgs share. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("unit")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("code", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("type", "text", (column) => column.notNull())
    .addColumn("parent_id", "text", (column) => column.references("unit.id"))
    .addColumn("valid_from", "date")
    .addColumn("valid_to", "date")
    .addColumn("search", "text", (column) => column.notNull())
    .addColumn("source", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("unit_parent").on("unit").column("parent_id").execute();
  await db.schema.createIndex("unit_code").on("unit").column("code").execute();
  await db.schema
    .createTable("unit_change")
    .addColumn("from_unit_id", "text", (column) => column.notNull().references("unit.id"))
    .addColumn("to_unit_id", "text", (column) => column.notNull().references("unit.id"))
    .addColumn("extent", "text", (column) => column.notNull())
    .addColumn("resolution", "text", (column) => column.notNull())
    .addColumn("clause", "text", (column) => column.notNull())
    .addColumn("effective_on", "date", (column) => column.notNull())
    .addPrimaryKeyConstraint("unit_change_pk", ["from_unit_id", "to_unit_id"])
    .execute();
  await db.schema.createIndex("unit_change_to").on("unit_change").column("to_unit_id").execute();
}
