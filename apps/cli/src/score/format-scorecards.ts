import {
  canonicalJson,
  formatMilli,
  type Locale,
  listCriteria,
  listScoreNodes,
  type Places,
  type RuleSetContent,
  type Scorecard,
  type ScoreNode,
} from "@kiemtra/core";
import { explainReason, labelOf } from "@kiemtra/i18n";
import { csvText } from "../csv-text.ts";

/** One scorecard after another as canonical JSON: the same bytes wherever they were scored. */
export function scorecardsToJson(cards: readonly Scorecard[]): string {
  return `${canonicalJson(cards)}\n`;
}

/**
 * `unit,node,state,points,max`: a row per node in the tree's order, groups before their children as `group:<id>`,
 * `total` last. With `explain` two more columns: what was not reached, and why.
 */
export function scorecardsToCsv(
  cards: readonly Scorecard[],
  ruleSet: RuleSetContent,
  explain: Locale | undefined,
): string {
  const header = ["unit", "node", "state", "points", "max", ...(explain ? ["lost", "why"] : [])];
  const rows = cards.flatMap((card) => {
    const [total, ...nodes] = listScoreNodes(card.total);
    return [...nodes, ...(total ? [total] : [])].map((node) => rowOf(card.unit, node, ruleSet, explain));
  });
  return csvText([header, ...rows]);
}

function rowOf(
  unit: string,
  node: ScoreNode,
  ruleSet: RuleSetContent,
  explain: Locale | undefined,
): readonly string[] {
  const places = Math.max(...placesOf(ruleSet)) as Places;
  const hasPoints = node.state === "scored" || node.state === "no-occurrence";
  const points = hasPoints ? formatMilli(node.earnedMilli, places) : "";
  const row = [unit, node.id, node.state, points, formatMilli(node.applicableMilli, places)];
  return explain ? [...row, formatMilli(node.lostMilli, places), whyOf(node, ruleSet, explain)] : row;
}

/** The rule set's decimals: the finest place that any node rounds to, so that every row reads alike. */
function placesOf({ rounding }: RuleSetContent): readonly number[] {
  return [rounding.component, rounding.part, rounding.group ?? 0, rounding.total];
}

function whyOf(node: ScoreNode, ruleSet: RuleSetContent, locale: Locale): string {
  const criterion = listCriteria(ruleSet).find(({ id }) => id === node.id || node.id.startsWith(`${id}.`));
  const speaker = { locale, label: labelOf(ruleSet.facts, locale) };
  const reasons = node.reasons.map((reason) => {
    const { why, regain } = explainReason(reason, speaker, criterion?.reasonTexts);
    return regain ? `${why} ${regain}` : why;
  });
  if (node.missing.length > 0) {
    const names = node.missing.map((key) => speaker.label(key) ?? key).join("; ");
    reasons.push(locale === "vi" ? `Chưa đủ thông tin, còn thiếu: ${names}.` : `Not answered: ${names}.`);
  }
  return reasons.join(" ");
}
