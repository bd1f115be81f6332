import type { EvidenceSpec } from "@kiemtra/plugin-kit";

/** What proves the criteria. */
export const evidence: readonly EvidenceSpec[] = [
  { key: "review-plan", criteria: ["review-plan-up-to-date"], kind: "document", isRequired: true },
  {
    key: "review-results",
    criteria: ["planned-procedures-reviewed", "simplification-proposed", "proposals-are-substantial"],
    kind: "document",
    isRequired: true,
  },
  {
    key: "slips-and-logbook",
    criteria: [
      "forms-as-prescribed-at-section",
      "forms-as-prescribed-at-centre",
      "control-slips-complete-at-section",
      "control-slips-complete-at-centre",
      "logbook-complete-at-section",
      "logbook-complete-at-centre",
    ],
    kind: "photo",
    isRequired: false,
  },
];
