import type { ReportSentence } from "@kiemtra/plugin-kit";

/** Sentences of the unit's report. */
export const report: readonly ReportSentence[] = [
  { key: "coverage", facts: ["procedures-with-code", "procedures-in-model"] },
  { key: "sample", facts: ["codes-scanned", "codes-opening-current-version"] },
];
