import type { EvidenceSpec } from "@kiemtra/plugin-kit";

/** What proves the criteria. */
export const evidence: readonly EvidenceSpec[] = [
  {
    key: "system-extract",
    criteria: ["no-dossier-overdue", "results-returned-in-time", "dossiers-entered-in-software"],
    kind: "extract",
    isRequired: true,
  },
  {
    key: "apology-letters",
    criteria: ["apologies-sent-at-section", "apologies-sent-at-centre"],
    kind: "document",
    isRequired: true,
  },
  {
    key: "appointment-slips",
    criteria: [
      "slips-name-right-deadline-at-section",
      "slips-name-right-deadline-at-centre",
      "no-extra-papers-asked",
    ],
    kind: "document",
    isRequired: false,
  },
  {
    key: "assignment-decision",
    criteria: ["staff-on-duty-at-section", "staff-on-duty-at-centre"],
    kind: "document",
    isRequired: true,
  },
  {
    key: "opening-hours-photo",
    criteria: ["open-all-week-at-section", "open-all-week-at-centre"],
    kind: "photo",
    isRequired: false,
  },
  {
    key: "regulation",
    criteria: ["regulation-issued-at-section", "regulation-issued-at-centre"],
    kind: "document",
    isRequired: true,
  },
  {
    key: "room-photo",
    criteria: ["room-serves-people", "equipment-works"],
    kind: "photo",
    isRequired: false,
  },
];
