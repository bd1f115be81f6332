import type { InspectionRow } from "@kiemtra/db";

/** Open: being recorded. Closed: results fixed on site. Concluded: a notice has its number and date. */
export type InspectionStatus = "open" | "closed" | "concluded";

export function statusOf(row: Pick<InspectionRow, "closed_at" | "notice_number">): InspectionStatus {
  if (row.notice_number) return "concluded";
  return row.closed_at ? "closed" : "open";
}
