import type { FormStep } from "@kiemtra/plugin-kit";

/** The counter, the figures of the period, the register, and what is needed to sign. */
export const form: readonly FormStep[] = [
  { key: "counter", asks: ["offered-at-counter", "accounts-work", "scanner-works"] },
  {
    key: "figures",
    asks: [
      "requests-for-electronic-copies",
      "requests-met",
      "certifications-from-original",
      "certifications-electronic",
    ],
  },
  {
    key: "register",
    asks: [
      "sampled-certifications",
      "certifications-checked",
      "certifications-lawful",
      "certifications-without-original",
      "certifications-beyond-authority",
      "certifications-in-time",
    ],
  },
  {
    key: "electronic-copies",
    asks: ["opened-electronic-copies", "electronic-copies-opened", "electronic-copies-valid"],
  },
  { key: "signatures", asks: ["certifiers", "certifiers-with-signature", "agency-signature-valid"] },
];
