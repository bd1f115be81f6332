import type { FactProblem } from "../facts/check-fact-value.ts";
import type { TextData } from "../text/local-text.ts";

/** What is wrong in a file: in which row, in which column, why. Words are chosen where a person reads them. */
export interface ImportFault {
  readonly code: ImportFaultCode;
  /** As the file numbers it; none where the figures of a whole unit contradict one another. */
  readonly row?: number;
  /** The key of the column. */
  readonly column?: string;
  readonly data: TextData;
}

export type ImportFaultCode =
  | FactProblem["code"]
  | "value-missing"
  | "unit-unknown"
  | "unit-ambiguous"
  | "unit-twice"
  | "row-twice"
  | "above-other-fact";

/** How many faults are kept to be shown; the rest is counted. A file with more was mapped wrongly. */
export const MOST_FAULTS = 10_000;
