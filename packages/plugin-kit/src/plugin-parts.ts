export type { ImportColumn, ImportSpec, RowTest } from "@kiemtra/core/imports";

/** A stop of the visit, with the facts that are recorded there, in order. Words: `step.<key>`. */
export interface FormStep {
  readonly key: string;
  readonly asks: readonly string[];
}

/** What proves a criterion: a paper, a photo, a screen, an extract of a system. Words: `evidence.<key>`. */
export interface EvidenceSpec {
  readonly key: string;
  readonly criteria: readonly string[];
  readonly kind: "document" | "photo" | "screenshot" | "extract";
  /** Without it the unit owes an explanation; otherwise it helps. */
  readonly isRequired: boolean;
}

/**
 * A figure to compare: a fact (a count, a number, a yes as 1 and a no as 0, a date as a day), a sum of facts, a ratio of two
 * counts in per cent, or a constant.
 */
export type Figure =
  | string
  | { readonly sum: readonly string[] }
  | { readonly of: string; readonly over: string }
  | { readonly value: number };

/** A yes/no or a choice with this answer. */
export interface Answer {
  readonly fact: string;
  readonly is: boolean | string;
}

/**
 * Facts that contradict one another: shown to whoever records them, never scored. Holds when `left` is above, below or
 * other than `right` by more than `tolerance` (in the figures' own unit; per cent for ratios). Nothing is shown as long as a
 * fact of either side is open. Words: `signal.<key>`, with `{left}` and `{right}`.
 */
export interface Signal {
  readonly key: string;
  readonly left: Figure;
  readonly is: "above" | "below" | "other-than";
  readonly right: Figure;
  readonly tolerance?: number;
  /** Looked at only where this fact has this answer. */
  readonly when?: Answer;
}

/**
 * A sentence of the unit's report, written once all its facts are recorded. Words: `report.<key>`, with the facts as
 * `{key:count}`.
 */
export interface ReportSentence {
  readonly key: string;
  readonly facts: readonly string[];
  /** Written only where this fact has this answer. */
  readonly when?: Answer;
}

/** A fact or a criterion that is not published any more. Its key is never used again. */
export interface RetiredKey {
  readonly kind: "fact" | "criterion";
  readonly key: string;
  readonly successor?: string;
}
