import { rankByShare } from "@kiemtra/core";
import {
  listRecommendations,
  listRoundMembers,
  listRoundStatements,
  listRoundStrands,
  type RecommendationRow,
  type RoundRow,
} from "@kiemtra/db";
import { idInput } from "../inputs.ts";
import { statusOf } from "../inspection/inspection-status.ts";
import { memberProcedure } from "../trpc.ts";
import { type RoundInspection, scoredRound } from "./scored-round.ts";
import { teamView } from "./team-view.ts";
import type { TeamKind } from "./team-words.ts";

/** A round with its units scored and ranked, its team and its statements to all units. */
export const get = memberProcedure.input(idInput).query(async ({ ctx, input }) => {
  const { orgId } = ctx.member;
  const { round, ruleSet, inspections } = await scoredRound(ctx, input.id);
  const [strands, team, statements, recommendations] = await Promise.all([
    listRoundStrands(ctx.db, orgId, round.id),
    listRoundMembers(ctx.db, orgId, round.id),
    listRoundStatements(ctx.db, orgId, round.id),
    listRecommendations(ctx.db, orgId, { roundId: round.id }),
  ]);
  return {
    ...roundHead(round),
    strands: strands.map(({ key, title, lead_agency }) => ({ key, title, leadAgency: lead_agency })),
    team: teamView(team),
    ruleSet,
    inspections: ranked(inspections, recommendations),
    statements: statements.map((statement) => ({
      id: statement.id,
      kind: statement.kind as "praise" | "fault" | "demand" | "proposal" | "target",
      quantifier: statement.quantifier as "all" | "most" | "some" | "somewhere",
      text: statement.text,
      dueOn: statement.due_on,
      dueWords: statement.due_words,
    })),
  };
});

function roundHead(round: RoundRow) {
  return {
    id: round.id,
    title: round.title,
    kind: round.kind as "planned" | "unannounced",
    planNumber: round.plan_number,
    planDate: round.plan_date,
    decisionNumber: round.decision_number,
    startsOn: round.starts_on,
    endsOn: round.ends_on,
    teamKind: round.team_kind as TeamKind,
    withPoints: round.with_points,
    illustrative: round.illustrative,
    superiorAgency: round.superior_agency,
    issuingAgency: round.issuing_agency,
  };
}

/** Units, best share of the points first, with what is left to do at each. */
function ranked(inspections: readonly RoundInspection[], recommendations: readonly RecommendationRow[]) {
  return rankByShare(inspections, ({ result }) => result.scorecard.total).map(
    ({ item: { row, unit, findings, result }, rank }) => ({
      id: row.id,
      unit,
      visitOn: row.visit_on,
      status: statusOf(row),
      noticeNumber: row.notice_number,
      scorecard: result.scorecard,
      done: result.done,
      total: result.total,
      clashes: result.clashes.length,
      rank: rank ?? null,
      findings: findings.filter(({ kind }) => kind === "shortcoming").length,
      openRecommendations: recommendations.filter(
        ({ inspection_id, status }) => inspection_id === row.id && status === "open",
      ).length,
      notChecked: result.notChecked.length,
    }),
  );
}
