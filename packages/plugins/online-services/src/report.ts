import type { ReportSentence } from "@kiemtra/plugin-kit";

/** Sentences of the unit's report. */
export const report: readonly ReportSentence[] = [
  { key: "filed", facts: ["online-dossiers", "dossiers-received"] },
  { key: "resolved", facts: ["online-resolved-in-time", "online-resolved-late"] },
  { key: "services", facts: ["full-process-services", "procedures-eligible", "full-process-services-used"] },
  { key: "full-process", facts: ["full-process-dossiers", "full-process-dossiers-last-year"] },
  { key: "sample", facts: ["dossiers-checked", "paper-asked-again", "electronic-results"] },
];
