import type { ReportSentence } from "@kiemtra/plugin-kit";

/** Sentences of the unit's report. */
export const report: readonly ReportSentence[] = [
  { key: "paid", facts: ["dossiers-paid-online", "dossiers-with-fee"] },
  { key: "codes", facts: ["payment-codes-scanned", "codes-paying-registered-account"] },
  { key: "procedures", facts: ["procedures-offering-online-payment", "procedures-with-fee"] },
];
