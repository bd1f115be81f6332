import type { PluginFact } from "@kiemtra/plugin-kit";

/** Figures of the period, and what is seen at the counter. */
export const facts: readonly PluginFact[] = [
  { key: "dossiers-with-fee", kind: "count", hasUnit: true },
  { key: "dossiers-paid-online", kind: "count", hasUnit: true, atMost: "dossiers-with-fee" },
  { key: "procedures-with-fee", kind: "count", hasUnit: true },
  { key: "procedures-offering-online-payment", kind: "count", hasUnit: true, atMost: "procedures-with-fee" },
  { key: "online-receipts-issued", kind: "count", hasUnit: true, atMost: "dossiers-paid-online" },
  { key: "account-posted", kind: "yesno" },
  { key: "payment-code-posted", kind: "yesno" },
  { key: "payee-is-the-authority", kind: "yesno" },
];
