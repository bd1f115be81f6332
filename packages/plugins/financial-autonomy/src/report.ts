import type { ReportSentence } from "@kiemtra/plugin-kit";

/** Sentences of the unit's report. */
export const report: readonly ReportSentence[] = [
  { key: "funds", facts: ["autonomous-funds", "savings"] },
  { key: "savings", facts: ["savings-used", "savings-used-by-the-rules"] },
  { key: "disclosures", facts: ["disclosures-due", "disclosures-late", "disclosures-missing"] },
  { key: "vouchers", facts: ["payments-checked", "payments-by-the-rules"] },
];
