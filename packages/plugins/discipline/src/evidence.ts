import type { EvidenceSpec } from "@kiemtra/plugin-kit";

/** What proves the criteria. */
export const evidence: readonly EvidenceSpec[] = [
  {
    key: "dissemination-papers",
    criteria: ["discipline-disseminated", "discipline-regularly-supervised"],
    kind: "document",
    isRequired: true,
  },
  {
    key: "attendance",
    criteria: ["nobody-absent-without-leave", "people-come-on-time"],
    kind: "document",
    isRequired: true,
  },
  {
    key: "office-photo",
    criteria: ["badges-worn", "name-plates-placed"],
    kind: "photo",
    isRequired: false,
  },
  {
    key: "notices-photo",
    criteria: ["reception-schedule-current", "public-notices-current", "hotline-posted"],
    kind: "photo",
    isRequired: false,
  },
  {
    key: "handling-papers",
    criteria: ["no-harassment-confirmed", "harassment-handled-strictly", "nobody-disciplined"],
    kind: "document",
    isRequired: true,
  },
];
