const SAMPLE_SIZE = 12;

/** Which of the twelve sampled dossiers (1 to 12) have a control slip or a logbook entry with gaps. */
export interface RecordSample {
  readonly slipIncomplete?: readonly number[];
  readonly logbookIncomplete?: readonly number[];
}

/** Rows of the table of control slips and logbook entries; the dossiers are numbered, as there are none. */
export function recordRows({ slipIncomplete, logbookIncomplete }: RecordSample) {
  return Array.from({ length: SAMPLE_SIZE }, (_, index) => ({
    dossier: `Hồ sơ minh họa ${index + 1}`,
    slip: stateOf(slipIncomplete, index),
    logbook: stateOf(logbookIncomplete, index),
  }));
}

function stateOf(incomplete: readonly number[] | undefined, index: number): string {
  return incomplete?.includes(index + 1) ? "incomplete" : "complete";
}
