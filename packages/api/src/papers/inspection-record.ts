import { DomainError, type FactSheet, factSheet, type RuleSetContent, type Unit } from "@kiemtra/core";
import {
  type FindingRow,
  findRound,
  findRuleSet,
  findUnit,
  type InspectionRow,
  listFactEvents,
  listFindings,
  listRecommendations,
  listRoundMembers,
  listUnitProposals,
  type RoundRow,
  type StoredEvent,
} from "@kiemtra/db";
import type { MemberContext } from "../context.ts";
import { reachInspection } from "../inspection/reach-inspection.ts";
import { type InspectionResult, scoreInspection, scoringTools } from "../inspection/score-inspection.ts";

/** Everything that was recorded about one visit, as papers need it. Late events are left out. */
export interface InspectionRecord {
  readonly inspection: InspectionRow;
  readonly round: RoundRow;
  readonly unit: Unit;
  readonly team: Awaited<ReturnType<typeof listRoundMembers>>;
  readonly ruleSet: RuleSetContent;
  readonly events: readonly StoredEvent[];
  readonly sheet: FactSheet;
  readonly result: InspectionResult;
  readonly findings: readonly FindingRow[];
  readonly recommendations: Awaited<ReturnType<typeof listRecommendations>>;
  readonly unitProposals: Awaited<ReturnType<typeof listUnitProposals>>;
}

/** Reads the record of a visit that the person may reach. */
export async function readInspectionRecord(ctx: MemberContext, id: string): Promise<InspectionRecord> {
  const { inspection } = await reachInspection(ctx, id);
  const { db } = ctx;
  const { orgId } = ctx.member;
  const round = await findRound(db, orgId, inspection.round_id);
  const unit = await findUnit(db, inspection.unit_id);
  if (!round) throw new DomainError("round-not-found");
  if (!unit) throw new DomainError("unit-not-found");
  const ruleSet = await findRuleSet(db, orgId, round.rule_set_id, round.rule_set_hash);
  if (!ruleSet) throw new DomainError("rule-set-not-found", { id: round.rule_set_id });
  const [team, stored, findings, recommendations, unitProposals, tools] = await Promise.all([
    listRoundMembers(db, orgId, round.id),
    listFactEvents(db, orgId, id),
    listFindings(db, orgId, [id]),
    listRecommendations(db, orgId, { inspectionIds: [id] }),
    listUnitProposals(db, orgId, { inspectionIds: [id] }),
    scoringTools(ctx, orgId),
  ]);
  const events = stored.filter((event) => !event.late);
  return {
    inspection,
    round,
    unit,
    team,
    ruleSet: ruleSet.content,
    events,
    findings,
    recommendations,
    unitProposals,
    sheet: factSheet(events),
    result: scoreInspection(ruleSet, unit, inspection.visit_on, events, tools),
  };
}
