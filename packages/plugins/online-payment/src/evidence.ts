import type { EvidenceSpec } from "@kiemtra/plugin-kit";

/** What proves the criteria. */
export const evidence: readonly EvidenceSpec[] = [
  {
    key: "system-extract",
    criteria: ["fees-paid-online", "receipts-issued-online"],
    kind: "extract",
    isRequired: true,
  },
  { key: "counter-photo", criteria: ["payment-details-posted"], kind: "photo", isRequired: false },
  {
    key: "registered-account",
    criteria: ["payment-codes-pay-registered-account", "no-payment-code-pays-elsewhere"],
    kind: "document",
    isRequired: true,
  },
];
