import type { ColumnType } from "kysely";

/** Cuộc kiểm tra: the visit to one unit. */
export interface InspectionTable {
  org_id: string;
  id: string;
  round_id: string;
  unit_id: string;
  visit_on: string;
  closed_at: Date | null;
  closed_by: string | null;
  notice_number: string | null;
  notice_on: string | null;
  place: string;
  started_at: string | null;
  ended_at: string | null;
  unit_participants: ColumnType<string[], string, string>;
  unit_opinion: string;
  copies: number;
  /** The next number of an event; handed out under this row's lock. */
  next_seq: number;
}

/** Who closed, reopened or concluded, when and why. */
export interface InspectionHistoryTable {
  org_id: string;
  inspection_id: string;
  seq: number;
  at: Date;
  by: string;
  action: string;
  reason: string | null;
}
