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
  readonly when?: { readonly fact: string; readonly is: boolean | string };
}

/**
 * A sentence of the unit's report, written once all its facts are recorded. Words: `report.<key>`, with the facts as
 * `{key:count}`.
 */
export interface ReportSentence {
  readonly key: string;
  readonly facts: readonly string[];
  /** Written only where this fact has this answer. */
  readonly when?: { readonly fact: string; readonly is: boolean | string };
}

/** A column of a file from another system. Words: `import.<import>.<key>`. */
export interface ImportColumn {
  readonly key: string;
  readonly kind: "text" | "date" | "count" | "number" | "yesno";
  /** How systems usually head it, without regard to case and diacritics. The first guess of the mapping. */
  readonly headings: readonly string[];
  readonly isRequired?: boolean;
}

/** What holds of a row: a column has this value, has one at all, or is a day no later than another column's. */
export type RowTest =
  | { readonly column: string; readonly is: boolean | string }
  | { readonly column: string; readonly isThere: boolean }
  | { readonly column: string; readonly notAfter: string }
  | { readonly column: string; readonly after: string };

/**
 * Figures that another system gives. `totals`: a row is a unit, a fact is a column. `records`: a row is a case (a
 * dossier, a payment) with a code of its own, and facts count the rows that pass all their tests. Words: `import.<key>`.
 */
export type ImportSpec = {
  readonly key: string;
  readonly columns: readonly ImportColumn[];
} & (
  | {
      readonly rows: "totals";
      readonly facts: readonly { readonly fact: string; readonly column: string }[];
    }
  | {
      readonly rows: "records";
      /** The column that tells rows apart: the same code twice is one case. */
      readonly id: string;
      readonly facts: readonly { readonly fact: string; readonly where: readonly RowTest[] }[];
    }
);

/** A fact or a criterion that is not published any more. Its key is never used again. */
export interface RetiredKey {
  readonly kind: "fact" | "criterion";
  readonly key: string;
  readonly successor?: string;
}
