/** Tồn tại, hạn chế, or ưu điểm. Removing is a date, not a deletion. */
export interface FindingTable {
  org_id: string;
  id: string;
  inspection_id: string;
  round_id: string;
  unit_id: string;
  kind: string;
  node_id: string | null;
  template: string | null;
  text: string;
  cause: string | null;
  repeated: boolean;
  created_by: string;
  created_at: Date;
  removed_at: Date | null;
}
