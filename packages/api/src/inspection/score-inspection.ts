import {
  type CalendarDay,
  type FactEvent,
  factSheet,
  type Judges,
  listCriteria,
  MARK_PREFIX,
  type RuleSetDocument,
  type Scorecard,
  score,
  type Unit,
} from "@kiemtra/core";
import { listCalendarDays } from "@kiemtra/db";
import type { Context } from "../context.ts";

/** What the recorded facts of one inspection come to. */
export interface InspectionResult {
  readonly scorecard: Scorecard;
  readonly clashes: readonly string[];
  /** Criteria that could not be checked, with the reason. */
  readonly notChecked: readonly { readonly nodeId: string; readonly reason: string }[];
  /** Criteria with a result, or marked as not checked, out of all. */
  readonly done: number;
  readonly total: number;
}

/** What scoring an inspection needs beside its own records. */
export interface ScoringTools {
  readonly calendar: readonly CalendarDay[];
  readonly judges: Judges;
}

/** The calendar and the judges for inspections of one org. */
export async function scoringTools(
  { db, judges }: Pick<Context, "db" | "judges">,
  orgId: string,
): Promise<ScoringTools> {
  return { calendar: await listCalendarDays(db, orgId, "0001-01-01", "9999-12-31"), judges };
}

/** Scores an inspection as of its visit. Late events are the caller's to leave out. */
export function scoreInspection(
  ruleSet: RuleSetDocument,
  unit: Unit,
  visitOn: string,
  events: readonly FactEvent[],
  { calendar, judges }: ScoringTools,
): InspectionResult {
  const sheet = factSheet(events);
  const scorecard = score({ ruleSet: ruleSet.content, unit, facts: sheet, asOf: visitOn, calendar, judges });
  const criteria = listCriteria(ruleSet.content);
  const notChecked = criteria.flatMap(({ id }) => {
    const reason = sheet.values[`${MARK_PREFIX}${id}`];
    return typeof reason === "string" ? [{ nodeId: id, reason }] : [];
  });
  const open = new Set(openCriteria(scorecard));
  const marked = new Set(notChecked.map(({ nodeId }) => nodeId));
  const done = criteria.filter(({ id }) => !open.has(id) || marked.has(id)).length;
  return { scorecard, clashes: sheet.clashes, notChecked, done, total: criteria.length };
}

function openCriteria({ total }: Scorecard): readonly string[] {
  const open: string[] = [];
  const visit = (node: typeof total): void => {
    if (node.kind === "criterion" && node.state === "open") open.push(node.id);
    for (const child of node.children) visit(child);
  };
  visit(total);
  return open;
}
