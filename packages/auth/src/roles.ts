/** Roles that an org gives; `unit-officer` only for one unit. Team roles (head, secretary, member) are the round's. */
export type Role = "administrator" | "inspector" | "unit-officer";

export const roles: readonly Role[] = ["administrator", "inspector", "unit-officer"];

/**
 * How far a role reaches in a procedure: the whole org, the inspections of the rounds whose team the person is on,
 * or the unit that the role was given for.
 */
export type Scope = "org" | "own-rounds" | "own-unit";
