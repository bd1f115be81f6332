import type { FactEvent } from "@kiemtra/core";
import type { ColumnType } from "kysely";

/** Records of facts, only ever added. `seq` is a cursor per inspection and decides no value. */
export interface FactEventTable {
  org_id: string;
  inspection_id: string;
  seq: number;
  id: string;
  body: ColumnType<FactEvent, string, never>;
  /** Arrived after the visit was closed: kept, shown to the head, changes nothing. */
  late: boolean;
  received_at: Date;
}
