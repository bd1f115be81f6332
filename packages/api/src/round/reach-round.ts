import { DomainError } from "@kiemtra/core";
import { listInspectionsOfRound, listRoundMembers } from "@kiemtra/db";
import type { MemberContext } from "../context.ts";

/** How much of a round a person sees: all of it, or what concerns their units. */
export interface RoundReach {
  readonly all: boolean;
  readonly unitIds: readonly string[];
}

/** Refuses, as if it were not there, a round that does not concern the person. */
export async function roundReach(ctx: MemberContext, roundId: string): Promise<RoundReach> {
  const { orgId, userId } = ctx.member;
  const team = await listRoundMembers(ctx.db, orgId, roundId);
  const onTeam = team.some((member) => member.user_id === userId);
  const all = ctx.reach.some(({ scope }) => scope === "org" || (scope === "own-rounds" && onTeam));
  if (all) return { all, unitIds: [] };
  const inspections = await listInspectionsOfRound(ctx.db, orgId, roundId);
  const mine = ctx.reach.flatMap(({ scope, unitId }) => (scope === "own-unit" && unitId ? [unitId] : []));
  const unitIds = mine.filter((unitId) => inspections.some((inspection) => inspection.unit_id === unitId));
  if (unitIds.length === 0) throw new DomainError("round-not-found");
  return { all: false, unitIds };
}
