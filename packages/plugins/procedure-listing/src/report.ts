import type { ReportSentence } from "@kiemtra/plugin-kit";

/** Sentences of the unit's report. */
export const report: readonly ReportSentence[] = [
  { key: "posted", facts: ["procedures-posted", "procedures-to-post"] },
  { key: "draw", facts: ["sample-list", "sample-list-size", "sample-seed"] },
  { key: "sample", facts: ["posted-procedures-checked", "posted-procedures-current"] },
  { key: "vertical", facts: ["vertical-procedures-received", "vertical-procedures-approved"] },
];
