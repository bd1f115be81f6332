import type { EvidenceSpec } from "@kiemtra/plugin-kit";

/** What proves the criteria. */
export const evidence: readonly EvidenceSpec[] = [
  {
    key: "survey-report",
    criteria: [
      "people-are-satisfied",
      "answers-say-satisfied",
      "satisfaction-not-below-last-year",
      "enough-people-asked",
      "survey-published-and-acted-on",
    ],
    kind: "document",
    isRequired: true,
  },
  {
    key: "petition-extract",
    criteria: ["petitions-answered-in-time", "no-petition-left-unanswered"],
    kind: "extract",
    isRequired: true,
  },
  {
    key: "published-answers",
    criteria: ["petition-answers-published"],
    kind: "screenshot",
    isRequired: false,
  },
  {
    key: "counter-photo",
    criteria: ["petition-address-posted", "survey-code-works"],
    kind: "photo",
    isRequired: false,
  },
  { key: "box-minutes", criteria: ["suggestion-box-opened"], kind: "document", isRequired: true },
];
