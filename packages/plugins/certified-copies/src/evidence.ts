import type { EvidenceSpec } from "@kiemtra/plugin-kit";

/** What proves the criteria. */
export const evidence: readonly EvidenceSpec[] = [
  {
    key: "system-extract",
    criteria: ["requests-for-electronic-copies-met", "certifications-done-electronically"],
    kind: "extract",
    isRequired: true,
  },
  {
    key: "register",
    criteria: ["certified-by-the-rules", "no-serious-certifying-breach", "certified-in-time"],
    kind: "document",
    isRequired: true,
  },
  { key: "verified-copies", criteria: ["electronic-copies-verify"], kind: "screenshot", isRequired: false },
  {
    key: "certifiers-list",
    criteria: ["certifiers-have-signatures"],
    kind: "document",
    isRequired: true,
  },
  {
    key: "counter-photo",
    criteria: ["electronic-copies-offered", "accounts-and-equipment-ready"],
    kind: "photo",
    isRequired: false,
  },
];
