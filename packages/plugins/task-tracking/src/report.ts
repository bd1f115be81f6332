import type { ReportSentence } from "@kiemtra/plugin-kit";

/** Sentences of the unit's report. */
export const report: readonly ReportSentence[] = [
  { key: "in-time", facts: ["tasks-done-in-time", "tasks-due"] },
  { key: "overdue", facts: ["tasks-overdue"] },
  { key: "sample", facts: ["tasks-sampled", "sampled-tasks-state-true", "sampled-tasks-with-result"] },
];
