/** Khó khăn, vướng mắc or kiến nghị, đề xuất of an inspected unit to its superiors, and what they answered. */
export interface UnitProposalTable {
  org_id: string;
  id: string;
  inspection_id: string;
  round_id: string;
  unit_id: string;
  kind: string;
  text: string;
  /** The authority that it is for; empty where the unit named none. */
  addressee: string;
  answer: string | null;
  answered_by: string | null;
  answered_on: string | null;
  created_by: string;
  created_at: Date;
  removed_at: Date | null;
}
