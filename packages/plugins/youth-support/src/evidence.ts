import type { EvidenceSpec } from "@kiemtra/plugin-kit";

/** What proves the criteria. */
export const evidence: readonly EvidenceSpec[] = [
  { key: "support-plan", criteria: ["support-launched-by-plan"], kind: "document", isRequired: true },
  { key: "duty-roster", criteria: ["people-are-helped"], kind: "document", isRequired: true },
  {
    key: "instruction-record",
    criteria: ["helpers-are-instructed"],
    kind: "document",
    isRequired: false,
  },
  {
    key: "desk-photo",
    criteria: ["people-are-helped", "helpers-use-no-passwords"],
    kind: "photo",
    isRequired: false,
  },
];
