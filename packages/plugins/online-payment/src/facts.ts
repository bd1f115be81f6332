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
  { key: "registered-bank", kind: "text", maxLength: 100 },
  { key: "registered-account", kind: "text", maxLength: 40 },
  {
    key: "payment-codes",
    kind: "rows",
    columns: [
      { key: "place", kind: "text", maxLength: 200 },
      { key: "beneficiary", kind: "text", maxLength: 200 },
      { key: "account", kind: "text", maxLength: 40 },
      {
        key: "outcome",
        kind: "choice",
        options: ["registered-account", "other-account", "damaged", "not-a-payment-code"],
      },
      { key: "note", kind: "text", maxLength: 500 },
    ],
    scan: {
      reads: "payment-code",
      columns: { beneficiary: "beneficiary", account: "account", outcome: "outcome" },
    },
  },
  { key: "payment-codes-scanned", kind: "count", hasUnit: true, countOf: { rows: "payment-codes" } },
  {
    key: "codes-paying-registered-account",
    kind: "count",
    hasUnit: true,
    countOf: { rows: "payment-codes", where: { column: "outcome", is: "registered-account" } },
    atMost: "payment-codes-scanned",
  },
  {
    key: "codes-paying-other-account",
    kind: "count",
    hasUnit: true,
    countOf: { rows: "payment-codes", where: { column: "outcome", is: "other-account" } },
    atMost: "payment-codes-scanned",
  },
];
