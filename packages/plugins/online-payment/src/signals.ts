import type { Signal } from "@kiemtra/plugin-kit";

/** What cannot both be true. */
export const signals: readonly Signal[] = [
  {
    key: "payee-of-nothing",
    left: { sum: ["account-posted", "payment-code-posted"] },
    is: "below",
    right: { value: 1 },
    when: { fact: "payee-is-the-authority", is: true },
  },
  {
    key: "code-pays-elsewhere",
    left: "codes-paying-other-account",
    is: "above",
    right: { value: 0 },
    when: { fact: "payee-is-the-authority", is: true },
  },
  {
    key: "scanned-though-not-posted",
    left: "payment-codes-scanned",
    is: "above",
    right: { value: 0 },
    when: { fact: "payment-code-posted", is: false },
  },
  {
    key: "code-outcomes-above-scanned",
    left: { sum: ["codes-paying-registered-account", "codes-paying-other-account"] },
    is: "above",
    right: "payment-codes-scanned",
  },
];
