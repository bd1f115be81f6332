import type { ReportSentence } from "@kiemtra/plugin-kit";

/** Sentences of the unit's report. */
export const report: readonly ReportSentence[] = [
  { key: "plan", facts: ["review-plan"] },
  { key: "reviewed", facts: ["procedures-reviewed", "procedures-to-review"] },
  { key: "proposals", facts: ["simplification-proposals", "substantial-proposals"] },
  { key: "slips", facts: ["dossiers-checked", "slips-complete"] },
  { key: "logbook", facts: ["dossiers-checked", "logbook-entries-complete"] },
];
