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
];
