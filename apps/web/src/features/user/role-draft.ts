import type { Me, Role } from "../../shared/api-shapes.ts";

export const ROLES: readonly Role[] = ["administrator", "inspector", "unit-officer"];

type HeldRole = Me["roles"][number];

/** A unit that was picked for a role; its name is known only when it was found here. */
export interface PickedUnit {
  readonly id: string;
  readonly name?: string;
}

/** The roles of a person as they are being chosen; units belong to the role of a unit's officer. */
export interface RoleDraft {
  readonly roles: readonly Role[];
  readonly units: readonly PickedUnit[];
}

export const NO_ROLES: RoleDraft = { roles: [], units: [] };

export function draftOfRoles(held: readonly HeldRole[]): RoleDraft {
  return {
    roles: ROLES.filter((role) => held.some((each) => each.role === role)),
    units: held.flatMap(({ role, unitId }) => (role === "unit-officer" && unitId ? [{ id: unitId }] : [])),
  };
}

/** What is sent: one role for each unit of an officer. */
export function rolesOfDraft({ roles, units }: RoleDraft): HeldRole[] {
  return roles.flatMap((role): HeldRole[] =>
    role === "unit-officer" ? units.map(({ id }) => ({ role, unitId: id })) : [{ role, unitId: null }],
  );
}

/** Whether a unit's officer still has no unit. */
export function lacksUnit({ roles, units }: RoleDraft): boolean {
  return roles.includes("unit-officer") && units.length === 0;
}

export function withRole(draft: RoleDraft, role: Role, isHeld: boolean): RoleDraft {
  const roles = ROLES.filter((each) => (each === role ? isHeld : draft.roles.includes(each)));
  return { ...draft, roles };
}

export function withUnit(draft: RoleDraft, { id, name }: PickedUnit): RoleDraft {
  if (draft.units.some((unit) => unit.id === id)) return draft;
  return { ...draft, units: [...draft.units, name ? { id, name } : { id }] };
}

export function withoutUnit(draft: RoleDraft, id: string): RoleDraft {
  return { ...draft, units: draft.units.filter((unit) => unit.id !== id) };
}
