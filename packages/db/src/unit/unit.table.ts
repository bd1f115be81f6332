/** Units of every period. A code is reused over time, so the id carries the list that the unit is from. */
export interface UnitTable {
  id: string;
  code: string;
  name: string;
  kind: string;
  type: string;
  parent_id: string | null;
  valid_from: string | null;
  valid_to: string | null;
  /** Name and code without accents and case, for search. */
  search: string;
  source: string;
}

/** What became of a unit: whole or part of it went to another, by which clause. */
export interface UnitChangeTable {
  from_unit_id: string;
  to_unit_id: string;
  extent: string;
  resolution: string;
  clause: string;
  effective_on: string;
}
