import { createHash } from "node:crypto";
import { canonicalJson } from "@kiemtra/core";
import type { Db } from "../database.ts";

/** One act to remember. */
export interface AuditEntry {
  readonly orgId: string;
  readonly at: Date;
  readonly actor: string;
  readonly action: string;
  readonly object: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Adds a line to the org's chain, under the org's lock: two writers never get one number. */
export async function addAudit(db: Db, entry: AuditEntry): Promise<void> {
  await db.selectFrom("org").select("id").where("id", "=", entry.orgId).forUpdate().executeTakeFirst();
  const last = await db
    .selectFrom("audit")
    .select(["seq", "hash"])
    .where("org_id", "=", entry.orgId)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  // As it will be read back: a date is text by then, and what is undefined is gone.
  const detail = JSON.stringify(entry.detail);
  const stored: AuditEntry = { ...entry, detail: JSON.parse(detail) };
  const seq = (last?.seq ?? 0) + 1;
  const previousHash = last?.hash ?? "";
  const line = {
    org_id: entry.orgId,
    seq,
    at: entry.at,
    actor: entry.actor,
    action: entry.action,
    object: entry.object,
    detail,
    previous_hash: previousHash,
    hash: hashOf(stored, seq, previousHash),
  };
  await db.insertInto("audit").values(line).execute();
}

/** The first line whose hash does not follow from the one before; `undefined` when the chain is whole. */
export async function findBrokenAuditLine(db: Db, orgId: string): Promise<number | undefined> {
  const rows = await db.selectFrom("audit").selectAll().where("org_id", "=", orgId).orderBy("seq").execute();
  let previous = "";
  for (const [index, row] of rows.entries()) {
    const { at, actor, action, object, detail } = row;
    const entry = { orgId, at, actor, action, object, detail: detail as AuditEntry["detail"] };
    const whole = row.seq === index + 1 && row.previous_hash === previous;
    if (!whole || row.hash !== hashOf(entry, row.seq, previous)) return row.seq;
    previous = row.hash;
  }
  return undefined;
}

function hashOf({ at, ...entry }: AuditEntry, seq: number, previousHash: string): string {
  const line = canonicalJson({ ...entry, at: at.toISOString(), seq, previousHash });
  return createHash("sha256").update(line, "utf8").digest("hex");
}
