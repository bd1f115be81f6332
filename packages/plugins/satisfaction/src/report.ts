import type { ReportSentence } from "@kiemtra/plugin-kit";

/** Sentences of the unit's report. */
export const report: readonly ReportSentence[] = [
  { key: "index", facts: ["survey-index"] },
  { key: "answers", facts: ["answers-collected", "answers-planned"] },
  { key: "petitions", facts: ["petitions-received", "petitions-answered-in-time", "petitions-overdue"] },
  { key: "sample", facts: ["petitions-sampled", "sampled-petitions-published"] },
];
