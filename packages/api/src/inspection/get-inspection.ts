import { DomainError } from "@kiemtra/core";
import {
  findRound,
  findRuleSet,
  findUnit,
  listCalendarDays,
  listEarlierFindings,
  listFactEvents,
  listFindings,
  listInspectionHistory,
  listRecommendations,
  listRoundMembers,
  listUnitProposals,
} from "@kiemtra/db";
import { findingsWithRecommendations } from "../finding/finding-view.ts";
import { idInput } from "../inputs.ts";
import { teamView } from "../round/team-view.ts";
import type { TeamKind } from "../round/team-words.ts";
import { memberProcedure } from "../trpc.ts";
import { lineageOf } from "../unit/unit-lineage.ts";
import { unitProposalView } from "../unit-proposal/unit-proposal-view.ts";
import { statusOf } from "./inspection-status.ts";
import { reachInspection, vietnamDate } from "./reach-inspection.ts";

/** Everything that a visit needs on the device: rule set, events, findings, team, calendar, earlier findings. */
export const get = memberProcedure.input(idInput).query(async ({ ctx, input }) => {
  const { inspection, myRole } = await reachInspection(ctx, input.id);
  const { db } = ctx;
  const { orgId } = ctx.member;
  const round = await findRound(db, orgId, inspection.round_id);
  if (!round) throw new DomainError("round-not-found");
  const year = Number(inspection.visit_on.slice(0, 4));
  const ancestry = await lineageOf(db, inspection.unit_id);
  const [unit, ruleSet, events, findings, recommendations, team, calendar, earlier, history, proposals] =
    await Promise.all([
      findUnit(db, inspection.unit_id),
      findRuleSet(db, orgId, round.rule_set_id, round.rule_set_hash),
      listFactEvents(db, orgId, inspection.id),
      listFindings(db, orgId, [inspection.id]),
      listRecommendations(db, orgId, { inspectionIds: [inspection.id] }),
      listRoundMembers(db, orgId, round.id),
      listCalendarDays(db, orgId, `${year}-01-01`, `${year + 1}-12-31`),
      listEarlierFindings(db, orgId, ancestry, inspection.visit_on),
      listInspectionHistory(db, orgId, inspection.id),
      listUnitProposals(db, orgId, { inspectionIds: [inspection.id] }),
    ]);
  if (!unit) throw new DomainError("unit-not-found");
  if (!ruleSet) throw new DomainError("rule-set-not-found", { id: round.rule_set_id });
  const status = statusOf(inspection);
  return {
    org: orgId,
    id: inspection.id,
    unit,
    visitOn: inspection.visit_on,
    status,
    closedAt: inspection.closed_at?.toISOString() ?? null,
    closedOn: inspection.closed_at ? vietnamDate(inspection.closed_at) : null,
    closedBy: history.findLast((entry) => entry.action === "closed")?.name ?? null,
    noticeNumber: inspection.notice_number,
    noticeDate: inspection.notice_on,
    round: {
      id: round.id,
      title: round.title,
      teamKind: round.team_kind as TeamKind,
      withPoints: round.with_points,
      illustrative: round.illustrative,
      startsOn: round.starts_on,
      endsOn: round.ends_on,
    },
    myRole,
    canEdit: status === "open" && myRole !== null,
    team: teamView(team),
    ruleSet,
    events: [...events],
    cursor: events.at(-1)?.seq ?? 0,
    findings: findingsWithRecommendations(findings, recommendations),
    unitProposals: proposals.map(unitProposalView),
    visit: {
      place: inspection.place,
      startedAt: inspection.started_at,
      endedAt: inspection.ended_at,
      unitParticipants: inspection.unit_participants,
      unitOpinion: inspection.unit_opinion,
      copies: inspection.copies,
    },
    calendar: [...calendar],
    earlierFindings: earlier.map((entry) => ({
      id: entry.id,
      text: entry.text,
      nodeId: entry.node_id,
      roundTitle: entry.round_title,
      recommendation: entry.recommendation,
      done: entry.status === "done",
    })),
    history: history.map((entry) => ({
      at: entry.at.toISOString(),
      by: entry.name ?? "",
      action: entry.action as "closed" | "reopened" | "concluded",
      reason: entry.reason,
    })),
  };
});
