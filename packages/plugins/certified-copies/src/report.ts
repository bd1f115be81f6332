import type { ReportSentence } from "@kiemtra/plugin-kit";

/** Sentences of the unit's report. */
export const report: readonly ReportSentence[] = [
  { key: "electronic", facts: ["certifications-electronic", "certifications-from-original"] },
  { key: "requests", facts: ["requests-met", "requests-for-electronic-copies"] },
  { key: "sample", facts: ["certifications-lawful", "certifications-checked"] },
  { key: "verified", facts: ["electronic-copies-valid", "electronic-copies-opened"] },
  { key: "signatures", facts: ["certifiers-with-signature", "certifiers"] },
];
