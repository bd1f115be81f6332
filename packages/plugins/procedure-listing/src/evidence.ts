import type { EvidenceSpec } from "@kiemtra/plugin-kit";

/** What proves the criteria. */
export const evidence: readonly EvidenceSpec[] = [
  {
    key: "posted-book",
    criteria: ["posted-completely", "posted-procedures-are-current", "pages-numbered", "decision-named"],
    kind: "photo",
    isRequired: false,
  },
  { key: "announcing-decisions", criteria: ["posted-in-time"], kind: "document", isRequired: true },
  {
    key: "approved-list",
    criteria: ["vertical-procedures-received-at-section", "vertical-procedures-received-at-centre"],
    kind: "document",
    isRequired: true,
  },
];
