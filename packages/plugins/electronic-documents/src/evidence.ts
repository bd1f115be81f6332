import type { EvidenceSpec } from "@kiemtra/plugin-kit";

/** What proves the criteria. */
export const evidence: readonly EvidenceSpec[] = [
  {
    key: "system-extract",
    criteria: [
      "documents-sent-electronically",
      "documents-fully-electronic",
      "documents-signed-by-unit",
      "documents-signed-by-head",
      "received-handled-in-software",
    ],
    kind: "extract",
    isRequired: true,
  },
  { key: "certificates", criteria: ["certificates-in-force"], kind: "screenshot", isRequired: false },
  {
    key: "signature-screens",
    criteria: ["sampled-signatures-valid", "no-paper-beside"],
    kind: "screenshot",
    isRequired: false,
  },
];
