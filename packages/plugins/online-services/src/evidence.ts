import type { EvidenceSpec } from "@kiemtra/plugin-kit";

/** What proves the criteria. */
export const evidence: readonly EvidenceSpec[] = [
  {
    key: "system-extract",
    criteria: [
      "dossiers-filed-online",
      "online-dossiers-acknowledged",
      "online-dossiers-resolved-in-time",
      "full-process-services-used",
      "more-filed-by-full-process",
    ],
    kind: "extract",
    isRequired: true,
  },
  { key: "service-list", criteria: ["full-process-services-offered"], kind: "document", isRequired: true },
  {
    key: "dossier-screens",
    criteria: ["no-paper-asked-again", "results-are-electronic"],
    kind: "screenshot",
    isRequired: false,
  },
];
