import type { FormStep } from "@kiemtra/plugin-kit";

/** Figures of the period, the counter, and those who help people. */
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
    key: "support",
    asks: ["support-launch", "support-document", "support-on-duty", "people-helped", "helpers-use-passwords"],
  },
];
