import type { EvidenceSpec } from "@kiemtra/plugin-kit";

/** What proves the criteria. */
export const evidence: readonly EvidenceSpec[] = [
  {
    key: "system-extract",
    criteria: ["new-dossiers-digitised", "new-results-digitised"],
    kind: "extract",
    isRequired: true,
  },
  {
    key: "backlog-list",
    criteria: ["backlog-is-reviewed", "backlog-digitised"],
    kind: "document",
    isRequired: true,
  },
  {
    key: "backlog-plan",
    criteria: ["backlog-on-schedule", "backlog-finished-by-target"],
    kind: "document",
    isRequired: true,
  },
  {
    key: "file-screens",
    criteria: ["digitised-files-usable", "digitised-files-signed"],
    kind: "screenshot",
    isRequired: false,
  },
];
