import { type CriterionNode, findCriterion, type RuleSetContent, type Unit } from "@kiemtra/core";
import type { listRecommendations } from "@kiemtra/db";
import type { RecommendationKind } from "../finding/finding-view.ts";

type Row = Awaited<ReturnType<typeof listRecommendations>>[number];

/** One line of the board: to whom, what, until when, and how it stands. A target is never overdue. */
export interface BoardRow {
  readonly id: string;
  readonly unit: Unit | null;
  readonly roundId: string;
  readonly inspectionId: string | null;
  readonly kind: RecommendationKind;
  readonly text: string;
  readonly findingText: string | null;
  readonly criterionTitle: string | null;
  /** The legal texts that the criterion rests on. */
  readonly basis: string | null;
  readonly dueOn: string | null;
  readonly dueWords: string | null;
  readonly status: "open" | "done";
  readonly overdueDays: number;
  readonly doneOn: string | null;
  readonly evidence: string | null;
  readonly repeated: boolean;
}

/** A row of the board as of `today`. */
export function boardRow(
  row: Row,
  units: ReadonlyMap<string, Unit>,
  ruleSet: RuleSetContent | undefined,
  today: string,
): BoardRow {
  const criterion = row.node_id && ruleSet ? findCriterion(ruleSet, row.node_id) : undefined;
  return {
    id: row.id,
    unit: row.unit_id ? (units.get(row.unit_id) ?? null) : null,
    roundId: row.round_id,
    inspectionId: row.inspection_id,
    kind: row.kind as RecommendationKind,
    text: row.text,
    findingText: row.finding_text,
    criterionTitle: criterion?.title.vi ?? null,
    basis: criterion && ruleSet ? basisOf(criterion, ruleSet) : null,
    dueOn: row.due_on,
    dueWords: row.due_words,
    status: row.status === "done" ? "done" : "open",
    overdueDays: overdueDays(row, today),
    doneOn: row.done_on,
    evidence: row.evidence,
    repeated: row.repeated ?? false,
  };
}

function basisOf(criterion: CriterionNode, ruleSet: RuleSetContent): string {
  const law = criterion.law.flatMap((key) => ruleSet.law[key] ?? []);
  return law.map(({ kind, number }) => `${kind.vi} số ${number}`).join("; ");
}

function overdueDays(row: Row, today: string): number {
  if (row.kind === "target" || row.status === "done" || !row.due_on || row.due_on >= today) return 0;
  return Math.round((Date.parse(today) - Date.parse(row.due_on)) / 86_400_000);
}
