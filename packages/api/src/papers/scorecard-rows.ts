import { findCriterion, listGroups, type ScoreNode } from "@kiemtra/core";
import { explainReason, labelOf, stateTexts } from "@kiemtra/i18n";
import type { ScorecardRow } from "@kiemtra/reports";
import type { InspectionRecord } from "./inspection-record.ts";

/** The scorecard as a table: areas, criteria, total, with the reason for every point that was not reached. */
export function scorecardRows(record: InspectionRecord): readonly ScorecardRow[] {
  const { total } = record.result.scorecard;
  return [...total.children.flatMap((area) => rowsOf(area, record)), rowOf("Tổng điểm", total, "", true)];
}

function rowsOf(node: ScoreNode, record: InspectionRecord): readonly ScorecardRow[] {
  if (node.kind === "group") {
    const group = listGroups(record.ruleSet).find(({ id }) => `group:${id}` === node.id);
    const title = numbered(group?.number, group?.title.vi ?? node.id);
    return [rowOf(title, node, "", true), ...node.children.flatMap((child) => rowsOf(child, record))];
  }
  const criterion = findCriterion(record.ruleSet, node.id);
  const title = numbered(criterion?.number, criterion?.title.vi ?? node.id);
  return [rowOf(title, node, reasonOf(node, record), false)];
}

function rowOf(criterion: string, node: ScoreNode, reason: string, isStrong: boolean): ScorecardRow {
  const scored = node.state === "scored" || node.state === "no-occurrence";
  return {
    criterion,
    maxMilli: node.applicableMilli,
    earnedMilli: scored ? node.earnedMilli : undefined,
    notReachedMilli: scored ? node.lostMilli : undefined,
    reason: node.state === "scored" || reason ? reason : stateTexts[node.state].vi,
    isStrong,
  };
}

function reasonOf(node: ScoreNode, { ruleSet, result }: InspectionRecord): string {
  const notChecked = result.notChecked.find(({ nodeId }) => nodeId === node.id);
  if (notChecked) return `Chưa kiểm tra được: ${notChecked.reason}`;
  const speaker = { locale: "vi" as const, label: labelOf(ruleSet.facts, "vi") };
  const own = findCriterion(ruleSet, node.id)?.reasonTexts;
  const reasons = [...node.reasons, ...node.children.flatMap((child) => child.reasons)];
  return reasons.map((reason) => explainReason(reason, speaker, own).why).join(" ");
}

function numbered(number: string | undefined, title: string): string {
  return number ? `${number}. ${title}` : title;
}
