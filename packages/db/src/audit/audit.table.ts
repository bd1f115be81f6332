import type { ColumnType } from "kysely";

/** Who did what, when: append only, each line carrying the hash of the one before. */
export interface AuditTable {
  org_id: string;
  seq: number;
  at: Date;
  actor: string;
  action: string;
  object: string;
  detail: ColumnType<unknown, string, never>;
  previous_hash: string;
  hash: string;
}
