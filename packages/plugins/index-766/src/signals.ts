import type { Signal } from "@kiemtra/plugin-kit";

/** What cannot both be true. */
export const signals: readonly Signal[] = [
  { key: "paid-more-than-received", left: "dossiers-with-fee", is: "above", right: "dossiers-received" },
];
