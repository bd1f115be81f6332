import type { FormStep } from "@kiemtra/plugin-kit";

/** The surprise check comes first, as long as it is one; then notices, then papers. */
export const form: readonly FormStep[] = [
  {
    key: "surprise-check",
    asks: [
      "surprise-check-on",
      "surprise-check-hour",
      "people-at-check",
      "people-expected",
      "people-present",
      "people-late",
      "people-away-with-leave",
      "people-absent-without-leave",
      "people-with-badge",
      "people-with-name-plate",
      "people-dressed-improperly",
      "private-business-cases",
      "drinking-cases",
    ],
  },
  {
    key: "notices",
    asks: [
      "reception-schedule",
      "reception-schedule-posted-on",
      "posted-notices",
      "notices-checked",
      "notices-stale",
      "hotline-posted",
    ],
  },
  {
    key: "papers",
    asks: ["dissemination", "dissemination-document", "self-checks-planned", "self-checks-done"],
  },
  {
    key: "cases",
    asks: [
      "harassment-reports",
      "harassment-confirmed",
      "harassment-handled",
      "people-reprimanded",
      "people-disciplined-heavily",
    ],
  },
];
