import type { ReportSentence } from "@kiemtra/plugin-kit";

/** Sentences of the unit's report. */
export const report: readonly ReportSentence[] = [
  { key: "launch", facts: ["launch"] },
  { key: "helped", facts: ["people-helped"] },
  { key: "instructed", facts: ["helpers", "helpers-instructed"] },
];
