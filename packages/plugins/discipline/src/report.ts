import type { ReportSentence } from "@kiemtra/plugin-kit";

/** Sentences of the unit's report. */
export const report: readonly ReportSentence[] = [
  { key: "presence", facts: ["people-expected", "people-present", "people-absent-without-leave"] },
  { key: "badges", facts: ["people-with-badge", "people-with-name-plate"] },
  { key: "self-checks", facts: ["self-checks-done", "self-checks-planned"] },
  { key: "harassment", facts: ["harassment-reports", "harassment-confirmed", "harassment-handled"] },
];
