import type { ImportFault } from "./import-fault.ts";
import type { ReadRow } from "./read-row.ts";
import type { UnitFigures } from "./unit-figures.ts";

/** Counts good rows into figures of units; answers the fault where a row contradicts an earlier one. */
export interface Tally {
  readonly add: (row: number, unit: string, values: ReadRow["values"]) => readonly ImportFault[];
  readonly figures: () => readonly UnitFigures[];
}
