import type { ReportSentence } from "@kiemtra/plugin-kit";

/** Sentences of the unit's report. */
export const report: readonly ReportSentence[] = [
  {
    key: "earlier",
    facts: [
      "recommendations",
      "recommendations-done-in-time",
      "recommendations-done-late",
      "recommendations-not-done",
    ],
  },
  { key: "repeated", facts: ["shortcomings-repeated"] },
  {
    key: "reported",
    facts: ["remedy-report-sent-on", "remedy-report-due"],
    when: { fact: "remedy-report-sent", is: true },
  },
  { key: "conclusions", facts: ["conclusions-carried-out", "conclusions-to-carry-out"] },
];
