import { DomainError, type RuleSetDocument, rankByShare, type Unit } from "@kiemtra/core";
import {
  factEventsByInspection,
  findRound,
  findRuleSet,
  findUnits,
  type InspectionRow,
  listFindings,
  listInspectionsOfRound,
  listRecommendations,
  listRoundMembers,
  listRoundStatements,
  listRoundStrands,
  type RoundRow,
} from "@kiemtra/db";
import type { MemberContext } from "../context.ts";
import { idInput } from "../inputs.ts";
import { statusOf } from "../inspection/inspection-status.ts";
import { scoreInspection, scoringTools } from "../inspection/score-inspection.ts";
import { memberProcedure } from "../trpc.ts";
import { roundReach } from "./reach-round.ts";
import { teamView } from "./team-view.ts";
import type { TeamKind } from "./team-words.ts";

/** A round with its units scored and ranked, its team and its statements to all units. */
export const get = memberProcedure.input(idInput).query(async ({ ctx, input }) => {
  const { orgId } = ctx.member;
  const round = await findRound(ctx.db, orgId, input.id);
  if (!round) throw new DomainError("round-not-found");
  await roundReach(ctx, round.id);
  const ruleSet = await findRuleSet(ctx.db, orgId, round.rule_set_id, round.rule_set_hash);
  if (!ruleSet) throw new DomainError("rule-set-not-found", { id: round.rule_set_id });
  const [strands, team, statements, inspections] = await Promise.all([
    listRoundStrands(ctx.db, orgId, round.id),
    listRoundMembers(ctx.db, orgId, round.id),
    listRoundStatements(ctx.db, orgId, round.id),
    scoredInspections(ctx, round, ruleSet),
  ]);
  return {
    ...roundHead(round),
    strands: strands.map(({ key, title, lead_agency }) => ({ key, title, leadAgency: lead_agency })),
    team: teamView(team),
    ruleSet,
    inspections,
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

async function scoredInspections(ctx: MemberContext, round: RoundRow, ruleSet: RuleSetDocument) {
  const { orgId } = ctx.member;
  const rows = await listInspectionsOfRound(ctx.db, orgId, round.id);
  const ids = rows.map(({ id }) => id);
  const [units, events, findings, recommendations, tools] = await Promise.all([
    findUnits(
      ctx.db,
      rows.map((row) => row.unit_id),
    ),
    factEventsByInspection(ctx.db, orgId, ids),
    listFindings(ctx.db, orgId, ids),
    listRecommendations(ctx.db, orgId, { roundId: round.id }),
    scoringTools(ctx, orgId),
  ]);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const scored = rows.map((row) => {
    const unit = unitFor(row, byId);
    return {
      row,
      unit,
      result: scoreInspection(ruleSet, unit, row.visit_on, events.get(row.id) ?? [], tools),
    };
  });
  return rankByShare(scored, ({ result }) => result.scorecard.total).map(
    ({ item: { row, unit, result }, rank }) => ({
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
      findings: findings.filter(
        ({ inspection_id, kind }) => inspection_id === row.id && kind === "shortcoming",
      ).length,
      openRecommendations: recommendations.filter(
        ({ inspection_id, status }) => inspection_id === row.id && status === "open",
      ).length,
      notChecked: result.notChecked.length,
    }),
  );
}

function unitFor(row: InspectionRow, units: ReadonlyMap<string, Unit>): Unit {
  const unit = units.get(row.unit_id);
  if (!unit) throw new DomainError("unit-not-found");
  return unit;
}
