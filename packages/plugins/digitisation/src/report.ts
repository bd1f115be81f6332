import type { ReportSentence } from "@kiemtra/plugin-kit";

/** Sentences of the unit's report. */
export const report: readonly ReportSentence[] = [
  { key: "new", facts: ["dossiers-digitised", "dossiers-received"] },
  { key: "results", facts: ["results-digitised", "results-issued"] },
  { key: "backlog", facts: ["backlog-digitised", "backlog-valid"] },
  { key: "schedule", facts: ["backlog-due-by-now", "backlog-target-on"] },
  { key: "finished", facts: ["backlog-finished-on"], when: { fact: "backlog-finished", is: true } },
  { key: "sample", facts: ["files-checked", "files-usable", "files-signed"] },
];
