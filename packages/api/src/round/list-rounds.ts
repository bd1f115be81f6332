import { listRoundMembers, listRounds } from "@kiemtra/db";
import { memberProcedure } from "../trpc.ts";
import type { TeamKind } from "./team-words.ts";

/** Rounds that the person may open, newest first. */
export const list = memberProcedure.query(async ({ ctx }) => {
  const { orgId, userId } = ctx.member;
  const rounds = await listRounds(ctx.db, orgId);
  const all = ctx.reach.some(({ scope }) => scope === "org");
  const visible = await Promise.all(
    rounds.map(async (round) => {
      if (all) return true;
      const team = await listRoundMembers(ctx.db, orgId, round.id);
      return team.some((member) => member.user_id === userId);
    }),
  );
  return rounds
    .filter((_, index) => visible[index])
    .map((round) => ({
      id: round.id,
      title: round.title,
      planNumber: round.plan_number,
      startsOn: round.starts_on,
      endsOn: round.ends_on,
      teamKind: round.team_kind as TeamKind,
      units: Number(round.units),
      closed: Number(round.closed),
      concluded: Number(round.concluded),
      illustrative: round.illustrative,
    }));
});
