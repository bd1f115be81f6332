import type { ReportSentence } from "@kiemtra/plugin-kit";

/** Sentences of the unit's report. */
export const report: readonly ReportSentence[] = [
  { key: "on-time", facts: ["dossiers-on-time", "dossiers-received"] },
];
