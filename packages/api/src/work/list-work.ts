import { DomainError, type RuleSetDocument, type Unit } from "@kiemtra/core";
import {
  factEventsByInspection,
  findRuleSet,
  findUnits,
  listInspectionsOfMember,
  listInspectionsOfUnits,
  listRecommendations,
} from "@kiemtra/db";
import type { MemberContext } from "../context.ts";
import { statusOf } from "../inspection/inspection-status.ts";
import { vietnamDate } from "../inspection/reach-inspection.ts";
import { scoreInspection, scoringTools } from "../inspection/score-inspection.ts";
import { boardRow } from "../recommendation/board-row.ts";
import type { TeamKind, TeamRole } from "../round/team-words.ts";
import { memberProcedure } from "../trpc.ts";

/** What concerns the person: visits of their teams or to their units, and what is overdue there. */
export const list = memberProcedure.query(async ({ ctx }) => {
  const today = vietnamDate(ctx.now());
  const [inspections, overdue] = await Promise.all([workItems(ctx), overdueRows(ctx, today)]);
  return { today, inspections, overdue };
});

async function workItems(ctx: MemberContext) {
  const { orgId, userId, roles } = ctx.member;
  const own = roles.flatMap(({ unitId }) => (unitId ? [unitId] : []));
  const mine = await listInspectionsOfMember(ctx.db, orgId, userId);
  const visits = await listInspectionsOfUnits(ctx.db, orgId, own);
  const others = visits.filter(({ id }) => !mine.some((row) => row.id === id));
  const rows = [...mine, ...others.map((row) => ({ ...row, my_role: null }))];
  const ids = rows.map(({ id }) => id);
  const [units, events, tools] = await Promise.all([
    findUnits(
      ctx.db,
      rows.map((row) => row.unit_id),
    ),
    factEventsByInspection(ctx.db, orgId, ids),
    scoringTools(ctx, orgId),
  ]);
  const ruleSets = new Map<string, RuleSetDocument>();
  for (const { rule_set_id, rule_set_hash } of rows) {
    if (ruleSets.has(rule_set_hash)) continue;
    const document = await findRuleSet(ctx.db, orgId, rule_set_id, rule_set_hash);
    if (document) ruleSets.set(rule_set_hash, document);
  }
  const byId = new Map<string, Unit>(units.map((unit) => [unit.id, unit]));
  return rows.map((row) => {
    const unit = byId.get(row.unit_id);
    const ruleSet = ruleSets.get(row.rule_set_hash);
    if (!unit) throw new DomainError("unit-not-found");
    if (!ruleSet) throw new DomainError("rule-set-not-found", { id: row.rule_set_id });
    const { done, total } = scoreInspection(ruleSet, unit, row.visit_on, events.get(row.id) ?? [], tools);
    return {
      id: row.id,
      roundId: row.round_id,
      roundTitle: row.round_title,
      unit,
      visitOn: row.visit_on,
      role: row.my_role as TeamRole | null,
      teamKind: row.team_kind as TeamKind,
      done,
      total,
      status: statusOf(row),
      illustrative: row.illustrative,
    };
  });
}

async function overdueRows(ctx: MemberContext, today: string) {
  const { orgId, userId, roles } = ctx.member;
  const overdue = await listRecommendations(ctx.db, orgId, { overdueOn: today });
  if (overdue.length === 0) return [];
  const rounds = new Set((await listInspectionsOfMember(ctx.db, orgId, userId)).map((row) => row.round_id));
  const units = new Set(roles.flatMap(({ unitId }) => (unitId ? [unitId] : [])));
  const isAdministrator = roles.some(({ role }) => role === "administrator");
  const mine = overdue.filter(
    (row) => isAdministrator || rounds.has(row.round_id) || (row.unit_id !== null && units.has(row.unit_id)),
  );
  const found = await findUnits(ctx.db, [
    ...new Set(mine.flatMap((row) => (row.unit_id ? [row.unit_id] : []))),
  ]);
  const byId = new Map(found.map((unit) => [unit.id, unit]));
  return mine.map((row) => boardRow(row, byId, undefined, today));
}
