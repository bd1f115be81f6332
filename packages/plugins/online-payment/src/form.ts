import type { FormStep } from "@kiemtra/plugin-kit";

/** Figures of the period, then the counter, then its payment codes one by one. */
export const form: readonly FormStep[] = [
  {
    key: "figures",
    asks: [
      "dossiers-with-fee",
      "dossiers-paid-online",
      "procedures-with-fee",
      "procedures-offering-online-payment",
      "online-receipts-issued",
    ],
  },
  { key: "counter", asks: ["account-posted", "payment-code-posted", "payee-is-the-authority"] },
  {
    key: "scan",
    asks: [
      "registered-bank",
      "registered-account",
      "payment-codes",
      "payment-codes-scanned",
      "codes-paying-registered-account",
      "codes-paying-other-account",
    ],
  },
];
