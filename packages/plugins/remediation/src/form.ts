import type { FormStep } from "@kiemtra/plugin-kit";

/** The earlier conclusion one by one, then what proves it, then other conclusions. */
export const form: readonly FormStep[] = [
  {
    key: "earlier-conclusion",
    asks: [
      "earlier-conclusion",
      "earlier-conclusion-on",
      "earlier-recommendations",
      "recommendations",
      "recommendations-done-in-time",
      "recommendations-done-late",
      "recommendations-not-done",
      "recommendations-not-yet-due",
      "remedies-seen-on-site",
      "shortcomings-repeated",
    ],
  },
  {
    key: "papers",
    asks: [
      "remedy-plan",
      "remedy-plan-document",
      "remedy-report-sent",
      "remedy-report-sent-on",
      "remedy-report-due",
      "unit-reports-all-done",
    ],
  },
  { key: "other-conclusions", asks: ["conclusions-to-carry-out", "conclusions-carried-out"] },
];
