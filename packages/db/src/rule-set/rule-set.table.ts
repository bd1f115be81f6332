/** Rule sets by id and hash. `document` holds the stored bytes, never written again. */
export interface RuleSetTable {
  org_id: string;
  id: string;
  hash: string;
  state: string;
  document: string;
  created_at: Date;
}
