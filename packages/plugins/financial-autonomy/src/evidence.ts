import type { EvidenceSpec } from "@kiemtra/plugin-kit";

/** What proves the criteria. */
export const evidence: readonly EvidenceSpec[] = [
  {
    key: "spending-rules",
    criteria: ["spending-rules-issued", "spending-rules-made-public"],
    kind: "document",
    isRequired: true,
  },
  {
    key: "vouchers",
    criteria: ["payments-follow-spending-rules", "savings-used-by-the-rules"],
    kind: "document",
    isRequired: true,
  },
  {
    key: "disclosure-decisions",
    criteria: ["estimate-disclosed-in-time", "budget-disclosed-each-time"],
    kind: "document",
    isRequired: true,
  },
  { key: "disclosure-photo", criteria: ["disclosed-where-all-can-read"], kind: "photo", isRequired: false },
  { key: "autonomy-report", criteria: ["autonomy-report-sent-in-time"], kind: "document", isRequired: true },
  {
    key: "conclusions",
    criteria: ["no-violation-concluded", "money-recovered-as-concluded"],
    kind: "document",
    isRequired: true,
  },
];
