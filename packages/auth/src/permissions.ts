import type { Role, Scope } from "./roles.ts";

/** Who may call a procedure: anyone, or these roles, each as far as its scope reaches. */
export type Permission = "public" | Readonly<Partial<Record<Role, Scope>>>;

const administration: Permission = { administrator: "org" };
const readRound: Permission = { administrator: "org", inspector: "own-rounds" };
const readInspection: Permission = {
  administrator: "org",
  inspector: "own-rounds",
  "unit-officer": "own-unit",
};
const inspect: Permission = { inspector: "own-rounds" };
const everyone: Permission = { administrator: "org", inspector: "org", "unit-officer": "org" };

/** The one table of procedures × roles × reach. A procedure that is not here cannot be called by anyone. */
export const permissions = {
  "session.me": "public",
  "session.start": "public",
  "session.setUp": "public",

  "work.list": everyone,

  "inspection.get": readInspection,
  "inspection.close": inspect,
  "inspection.reopen": inspect,
  "inspection.conclude": { administrator: "org", inspector: "own-rounds" },
  "inspection.saveVisit": inspect,

  "fact.record": inspect,
  "fact.since": readInspection,

  "import.record": readRound,

  "finding.save": inspect,
  "finding.remove": inspect,

  "round.list": readRound,
  "round.get": readRound,
  "round.create": administration,
  "round.proposeStatements": readRound,
  "round.saveStatement": { administrator: "org", inspector: "own-rounds" },
  "round.removeStatement": { administrator: "org", inspector: "own-rounds" },

  "recommendation.board": { administrator: "org", inspector: "own-rounds", "unit-officer": "own-unit" },
  "recommendation.report": { administrator: "org", inspector: "own-rounds", "unit-officer": "own-unit" },

  "unitProposal.list": { administrator: "org", inspector: "own-rounds", "unit-officer": "own-unit" },
  "unitProposal.save": inspect,
  "unitProposal.remove": inspect,
  "unitProposal.answer": { administrator: "org", inspector: "own-rounds" },

  "unit.search": everyone,
  "unit.get": { administrator: "org", inspector: "org", "unit-officer": "own-unit" },

  "ruleSet.list": everyone,
  "ruleSet.get": everyone,

  "plugin.list": everyone,

  "calendar.list": everyone,
  "calendar.save": administration,
  "calendar.remove": administration,

  "user.list": administration,
  "user.create": administration,
  "user.setRoles": administration,

  "papers.minutes": readInspection,
  "papers.notice": readInspection,
  "papers.board": { administrator: "org", inspector: "own-rounds", "unit-officer": "own-unit" },
} as const satisfies Readonly<Record<string, Permission>>;

/** Everything that can be called or downloaded. */
export type ProcedureName = keyof typeof permissions;

/** What is downloaded rather than called. */
export type PaperName = Extract<ProcedureName, `papers.${string}`>;

/** The permission of a procedure by its path, or `undefined` when it is not listed. */
export function permissionOf(path: string): Permission | undefined {
  return (permissions as Readonly<Record<string, Permission>>)[path];
}

/** A role as a person holds it. */
export interface HeldRole {
  readonly role: string;
  readonly unitId: string | null;
}

/** One way in: a scope, and for `own-unit` the unit. */
export interface Reach {
  readonly scope: Scope;
  readonly unitId: string | null;
}

/** How far a person's roles reach in a procedure; an empty list is no permission. */
export function reachOf(permission: Permission, held: readonly HeldRole[]): readonly Reach[] {
  if (permission === "public") return [];
  return held.flatMap(({ role, unitId }) => {
    const scope = permission[role as Role];
    if (!scope) return [];
    return scope === "own-unit" && !unitId ? [] : [{ scope, unitId }];
  });
}

/** What is asked for: an org's record, perhaps of a unit, perhaps of a round. */
export interface Target {
  readonly unitId?: string | null;
  /** Whether the person is on the team of the round that the record belongs to. */
  readonly onTeam?: boolean;
}

/** Whether any of the ways in leads to the target. */
export function reaches(reach: readonly Reach[], target: Target): boolean {
  return reach.some((way) => leadsTo(way, target));
}

function leadsTo({ scope, unitId }: Reach, target: Target): boolean {
  switch (scope) {
    case "org":
      return true;
    case "own-rounds":
      return target.onTeam === true;
    case "own-unit":
      return unitId !== null && target.unitId === unitId;
  }
}
