import type { FormStep } from "@kiemtra/plugin-kit";

/** The rules, the vouchers, savings, disclosure, and conclusions of inspection and audit. */
export const form: readonly FormStep[] = [
  {
    key: "rules",
    asks: [
      "spending-rules",
      "spending-rules-document",
      "rules-discussed-with-staff",
      "rules-made-public-inside",
      "rules-sent-to-treasury",
    ],
  },
  { key: "vouchers", asks: ["sampled-payments", "payments-checked", "payments-by-the-rules"] },
  {
    key: "savings",
    asks: [
      "autonomous-funds",
      "savings",
      "savings-used",
      "savings-used-by-the-rules",
      "autonomy-report-sent",
      "autonomy-report-sent-on",
      "autonomy-report-due",
    ],
  },
  {
    key: "disclosure",
    asks: [
      "estimate-disclosed",
      "estimate-disclosed-on",
      "estimate-disclosure-due",
      "disclosures",
      "disclosures-due",
      "disclosures-late",
      "disclosures-missing",
      "disclosure-place",
    ],
  },
  {
    key: "conclusions",
    asks: [
      "unit-reports-no-violation",
      "minor-violations",
      "serious-violations",
      "money-to-recover",
      "money-recovered",
    ],
  },
];
