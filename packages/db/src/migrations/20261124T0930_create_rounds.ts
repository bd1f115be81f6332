import type { Kysely } from "kysely";

/** Rounds with strands, teams and statements; inspections with their history and facts. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("round")
    .addColumn("org_id", "text", (column) => column.notNull().references("org.id"))
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("plan_number", "text", (column) => column.notNull())
    .addColumn("plan_date", "date")
    .addColumn("decision_number", "text", (column) => column.notNull())
    .addColumn("starts_on", "date", (column) => column.notNull())
    .addColumn("ends_on", "date", (column) => column.notNull())
    .addColumn("team_kind", "text", (column) => column.notNull())
    .addColumn("with_points", "boolean", (column) => column.notNull())
    .addColumn("illustrative", "boolean", (column) => column.notNull())
    .addColumn("rule_set_id", "text", (column) => column.notNull())
    .addColumn("rule_set_hash", "text", (column) => column.notNull())
    .addColumn("superior_agency", "text", (column) => column.notNull())
    .addColumn("issuing_agency", "text", (column) => column.notNull())
    .addColumn("signer_post", "text", (column) => column.notNull())
    .addColumn("place", "text", (column) => column.notNull())
    .addColumn("created_at", "timestamptz", (column) => column.notNull())
    .addPrimaryKeyConstraint("round_pk", ["org_id", "id"])
    .addForeignKeyConstraint("round_rule_set", ["org_id", "rule_set_id", "rule_set_hash"], "rule_set", [
      "org_id",
      "id",
      "hash",
    ])
    .execute();
  await db.schema
    .createTable("round_strand")
    .addColumn("org_id", "text", (column) => column.notNull())
    .addColumn("round_id", "text", (column) => column.notNull())
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("lead_agency", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("round_strand_pk", ["org_id", "round_id", "key"])
    .addForeignKeyConstraint("round_strand_round", ["org_id", "round_id"], "round", ["org_id", "id"])
    .execute();
  await db.schema
    .createTable("round_member")
    .addColumn("org_id", "text", (column) => column.notNull())
    .addColumn("round_id", "text", (column) => column.notNull())
    .addColumn("user_id", "text", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("strand", "text")
    .addPrimaryKeyConstraint("round_member_pk", ["org_id", "round_id", "user_id"])
    .addForeignKeyConstraint("round_member_round", ["org_id", "round_id"], "round", ["org_id", "id"])
    .execute();
  await db.schema
    .createTable("round_statement")
    .addColumn("org_id", "text", (column) => column.notNull())
    .addColumn("round_id", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("quantifier", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("due_on", "date")
    .addColumn("due_words", "text")
    .addPrimaryKeyConstraint("round_statement_pk", ["org_id", "round_id", "id"])
    .addForeignKeyConstraint("round_statement_round", ["org_id", "round_id"], "round", ["org_id", "id"])
    .execute();
  await db.schema
    .createTable("inspection")
    .addColumn("org_id", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("round_id", "text", (column) => column.notNull())
    .addColumn("unit_id", "text", (column) => column.notNull().references("unit.id"))
    .addColumn("visit_on", "date", (column) => column.notNull())
    .addColumn("closed_at", "timestamptz")
    .addColumn("closed_by", "text")
    .addColumn("notice_number", "text")
    .addColumn("notice_on", "date")
    .addColumn("place", "text", (column) => column.notNull())
    .addColumn("started_at", "text")
    .addColumn("ended_at", "text")
    .addColumn("unit_participants", "jsonb", (column) => column.notNull())
    .addColumn("unit_opinion", "text", (column) => column.notNull())
    .addColumn("copies", "integer", (column) => column.notNull())
    .addColumn("next_seq", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("inspection_pk", ["org_id", "id"])
    .addForeignKeyConstraint("inspection_round", ["org_id", "round_id"], "round", ["org_id", "id"])
    .addUniqueConstraint("inspection_once", ["org_id", "round_id", "unit_id"])
    .execute();
  await db.schema.createIndex("inspection_unit").on("inspection").columns(["org_id", "unit_id"]).execute();
  await db.schema
    .createTable("inspection_history")
    .addColumn("org_id", "text", (column) => column.notNull())
    .addColumn("inspection_id", "text", (column) => column.notNull())
    .addColumn("seq", "integer", (column) => column.notNull())
    .addColumn("at", "timestamptz", (column) => column.notNull())
    .addColumn("by", "text", (column) => column.notNull())
    .addColumn("action", "text", (column) => column.notNull())
    .addColumn("reason", "text")
    .addPrimaryKeyConstraint("inspection_history_pk", ["org_id", "inspection_id", "seq"])
    .addForeignKeyConstraint("inspection_history_inspection", ["org_id", "inspection_id"], "inspection", [
      "org_id",
      "id",
    ])
    .execute();
  await db.schema
    .createTable("fact_event")
    .addColumn("org_id", "text", (column) => column.notNull())
    .addColumn("inspection_id", "text", (column) => column.notNull())
    .addColumn("seq", "integer", (column) => column.notNull())
    .addColumn("id", "uuid", (column) => column.notNull())
    .addColumn("body", "jsonb", (column) => column.notNull())
    .addColumn("late", "boolean", (column) => column.notNull())
    .addColumn("received_at", "timestamptz", (column) => column.notNull())
    .addPrimaryKeyConstraint("fact_event_pk", ["org_id", "inspection_id", "seq"])
    .addUniqueConstraint("fact_event_id", ["org_id", "id"])
    .addForeignKeyConstraint("fact_event_inspection", ["org_id", "inspection_id"], "inspection", [
      "org_id",
      "id",
    ])
    .execute();
}
