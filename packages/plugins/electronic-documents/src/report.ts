import type { ReportSentence } from "@kiemtra/plugin-kit";

/** Sentences of the unit's report. */
export const report: readonly ReportSentence[] = [
  { key: "sent", facts: ["sent-electronically", "documents-sent", "fully-electronic"] },
  { key: "signed", facts: ["signed-by-unit", "signed-by-head"] },
  { key: "received", facts: ["received-handled-in-software", "documents-received"] },
  { key: "sample", facts: ["documents-checked", "signatures-valid"] },
  {
    key: "certificates",
    facts: ["certificates-expire-on"],
    when: { fact: "unit-certificate-valid", is: true },
  },
];
