import { type Procedure, portalAddress } from "@kiemtra/codes";

/** What stands beside one code on a sheet. */
export interface PostedProcedure {
  readonly code: string;
  readonly name: string;
  readonly field: string;
  /** The announcing decision; absent where none is known by number. */
  readonly decision?: string;
  /** What the code opens. */
  readonly address: string;
}

/** A procedure of the catalogue as it is posted. What the portal wrote where a number belongs is left out. */
export function postedFrom(procedure: Procedure): PostedProcedure {
  const { code, name, field, decision } = procedure;
  const isNumber = /^\d+\/QĐ/.test(decision);
  return { code, name, field, ...(isNumber && { decision }), address: portalAddress(procedure) };
}
