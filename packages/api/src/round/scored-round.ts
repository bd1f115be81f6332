import { DomainError, type FactEvent, type RuleSetDocument, type Unit } from "@kiemtra/core";
import {
  type FindingRow,
  factEventsByInspection,
  findRound,
  findRuleSet,
  findUnits,
  type InspectionRow,
  listFindings,
  listInspectionsOfRound,
  type RoundRow,
} from "@kiemtra/db";
import type { MemberContext } from "../context.ts";
import { type InspectionResult, scoreInspection, scoringTools } from "../inspection/score-inspection.ts";
import { roundReach } from "./reach-round.ts";

/** A round with what was found at each of its units. */
export interface ScoredRound {
  readonly round: RoundRow;
  readonly ruleSet: RuleSetDocument;
  readonly inspections: readonly RoundInspection[];
}

/** One inspection of a round, scored, with its own records. */
export interface RoundInspection {
  readonly row: InspectionRow;
  readonly unit: Unit;
  readonly events: readonly FactEvent[];
  readonly findings: readonly FindingRow[];
  readonly result: InspectionResult;
}

/** Loads a round and scores its units. Refuses, as if it were not there, a round that does not concern the person. */
export async function scoredRound(ctx: MemberContext, roundId: string): Promise<ScoredRound> {
  const { orgId } = ctx.member;
  const round = await findRound(ctx.db, orgId, roundId);
  if (!round) throw new DomainError("round-not-found");
  await roundReach(ctx, round.id);
  const ruleSet = await findRuleSet(ctx.db, orgId, round.rule_set_id, round.rule_set_hash);
  if (!ruleSet) throw new DomainError("rule-set-not-found", { id: round.rule_set_id });
  const rows = await listInspectionsOfRound(ctx.db, orgId, round.id);
  const ids = rows.map(({ id }) => id);
  const unitIds = rows.map((row) => row.unit_id);
  const [units, events, findings, tools] = await Promise.all([
    findUnits(ctx.db, unitIds),
    factEventsByInspection(ctx.db, orgId, ids),
    listFindings(ctx.db, orgId, ids),
    scoringTools(ctx, orgId),
  ]);
  const inspections = rows.map((row): RoundInspection => {
    const unit = units.find(({ id }) => id === row.unit_id);
    if (!unit) throw new DomainError("unit-not-found");
    const own = events.get(row.id) ?? [];
    return {
      row,
      unit,
      events: own,
      findings: findings.filter(({ inspection_id }) => inspection_id === row.id),
      result: scoreInspection(ruleSet, unit, row.visit_on, own, tools),
    };
  });
  return { round, ruleSet, inspections };
}
