import type { FindingTemplate } from "@kiemtra/plugin-kit";

const inTenDays = { kind: "demand", due: { kind: "working-days", days: 10 } } as const;

/** Findings that recur about online payment, and what is usually asked of the unit. */
export const findings: readonly FindingTemplate[] = [
  {
    key: "few-paid-online",
    criterion: "fees-paid-online",
    kind: "shortcoming",
    recommendation: { kind: "target", due: { kind: "none" } },
  },
  {
    key: "procedures-without-online-payment",
    criterion: "procedures-offer-online-payment",
    kind: "shortcoming",
    recommendation: { kind: "demand", due: { kind: "end-of-month", monthsAhead: 1 } },
  },
  {
    key: "receipts-not-issued-online",
    criterion: "receipts-issued-online",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "payment-details-not-posted",
    criterion: "payment-details-posted",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "code-pays-other-account",
    criterion: "no-payment-code-pays-elsewhere",
    kind: "shortcoming",
    recommendation: { kind: "demand", due: { kind: "working-days", days: 1 } },
  },
  {
    key: "payment-codes-useless",
    criterion: "payment-codes-pay-registered-account",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  { key: "payment-codes-right", criterion: "payment-codes-pay-registered-account", kind: "good-practice" },
  { key: "paid-online-share-high", criterion: "fees-paid-online", kind: "good-practice" },
];
