/** Đợt kiểm tra: a plan, a period, a team, units and one released rule set. */
export interface RoundTable {
  org_id: string;
  id: string;
  title: string;
  kind: string;
  plan_number: string;
  plan_date: string | null;
  decision_number: string;
  starts_on: string;
  ends_on: string;
  /** `to` (Tổ) or `doan` (Đoàn), as the decision has it. */
  team_kind: string;
  with_points: boolean;
  illustrative: boolean;
  rule_set_id: string;
  rule_set_hash: string;
  superior_agency: string;
  issuing_agency: string;
  signer_post: string;
  place: string;
  created_at: Date;
}

/** Mảng nội dung: a mandate of the team with its lead agency. */
export interface RoundStrandTable {
  org_id: string;
  round_id: string;
  key: string;
  position: number;
  title: string;
  lead_agency: string;
}

/** A person on the team; papers carry the title, not the name. */
export interface RoundMemberTable {
  org_id: string;
  round_id: string;
  user_id: string;
  position: number;
  role: string;
  title: string;
  strand: string | null;
}

/** A statement to all units, quantified: praise and fault of one thing may stand side by side. */
export interface RoundStatementTable {
  org_id: string;
  round_id: string;
  id: string;
  position: number;
  kind: string;
  quantifier: string;
  text: string;
  due_on: string | null;
  due_words: string | null;
}
