import type { Kysely } from "kysely";

/** Orgs, their people and roles, their calendar, rule sets and audit trail. `org_id` leads every key. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("org")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("member")
    .addColumn("org_id", "text", (column) => column.notNull().references("org.id"))
    .addColumn("user_id", "text", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("member_pk", ["org_id", "user_id"])
    .execute();
  await db.schema
    .createTable("member_role")
    .addColumn("org_id", "text", (column) => column.notNull())
    .addColumn("user_id", "text", (column) => column.notNull())
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("unit_id", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("member_role_pk", ["org_id", "user_id", "role", "unit_id"])
    .addForeignKeyConstraint("member_role_member", ["org_id", "user_id"], "member", ["org_id", "user_id"])
    .execute();
  await db.schema
    .createTable("calendar_day")
    .addColumn("org_id", "text", (column) => column.notNull().references("org.id"))
    .addColumn("date", "date", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("calendar_day_pk", ["org_id", "date"])
    .execute();
  await db.schema
    .createTable("rule_set")
    .addColumn("org_id", "text", (column) => column.notNull().references("org.id"))
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("document", "text", (column) => column.notNull())
    .addColumn("created_at", "timestamptz", (column) => column.notNull())
    .addPrimaryKeyConstraint("rule_set_pk", ["org_id", "id", "hash"])
    .execute();
  await db.schema
    .createTable("audit")
    .addColumn("org_id", "text", (column) => column.notNull().references("org.id"))
    .addColumn("seq", "integer", (column) => column.notNull())
    .addColumn("at", "timestamptz", (column) => column.notNull())
    .addColumn("actor", "text", (column) => column.notNull())
    .addColumn("action", "text", (column) => column.notNull())
    .addColumn("object", "text", (column) => column.notNull())
    .addColumn("detail", "jsonb", (column) => column.notNull())
    .addColumn("previous_hash", "text", (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("audit_pk", ["org_id", "seq"])
    .execute();
}
