/** Kiến nghị, đề nghị: to one unit, or to all units of a round (`unit_id` null). */
export interface RecommendationTable {
  org_id: string;
  id: string;
  round_id: string;
  inspection_id: string | null;
  unit_id: string | null;
  finding_id: string | null;
  kind: string;
  text: string;
  due_on: string | null;
  due_words: string | null;
  status: string;
  done_on: string | null;
  evidence: string | null;
  created_at: Date;
  removed_at: Date | null;
}
