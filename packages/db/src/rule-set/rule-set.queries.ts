import type { RuleSetDocument } from "@kiemtra/core";
import type { Db } from "../database.ts";

/** Stores a document's bytes; the same version twice is one. */
export async function addRuleSet(db: Db, orgId: string, document: string, createdAt: Date): Promise<void> {
  const { hash, state, content } = JSON.parse(document) as RuleSetDocument;
  await db
    .insertInto("rule_set")
    .values({ org_id: orgId, id: content.id, hash, state, document, created_at: createdAt })
    .onConflict((conflict) => conflict.columns(["org_id", "id", "hash"]).doNothing())
    .execute();
}

export async function listRuleSets(db: Db, orgId: string): Promise<readonly RuleSetDocument[]> {
  const rows = await db
    .selectFrom("rule_set")
    .select("document")
    .where("org_id", "=", orgId)
    .orderBy("id")
    .orderBy("created_at", "desc")
    .execute();
  return rows.map((row) => JSON.parse(row.document) as RuleSetDocument);
}

/** The version with `hash`, or the newest when no hash is given. */
export async function findRuleSet(
  db: Db,
  orgId: string,
  id: string,
  hash?: string,
): Promise<RuleSetDocument | undefined> {
  let query = db.selectFrom("rule_set").select("document").where("org_id", "=", orgId).where("id", "=", id);
  if (hash) query = query.where("hash", "=", hash);
  const row = await query.orderBy("created_at", "desc").executeTakeFirst();
  return row && (JSON.parse(row.document) as RuleSetDocument);
}
