import type { FindingTemplate } from "@kiemtra/plugin-kit";

const inTenDays = { kind: "demand", due: { kind: "working-days", days: 10 } } as const;

/** Findings that recur in notices of conclusions, and what is usually asked of the unit. */
export const findings: readonly FindingTemplate[] = [
  { key: "posted-late", criterion: "posted-in-time", kind: "shortcoming", recommendation: inTenDays },
  {
    key: "posted-incompletely",
    criterion: "posted-completely",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "old-version-posted",
    criterion: "posted-procedures-are-current",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "repealed-still-posted",
    criterion: "no-repealed-procedure-posted",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  { key: "pages-not-numbered", criterion: "pages-numbered", kind: "shortcoming", recommendation: inTenDays },
  { key: "decision-not-named", criterion: "decision-named", kind: "shortcoming", recommendation: inTenDays },
  {
    key: "hard-to-read",
    criterion: "posted-where-people-read",
    kind: "shortcoming",
    recommendation: { kind: "proposal", due: { kind: "none" } },
  },
  {
    key: "vertical-not-received-at-section",
    criterion: "vertical-procedures-received-at-section",
    kind: "shortcoming",
    recommendation: { kind: "demand", due: { kind: "end-of-month", monthsAhead: 1 } },
  },
  {
    key: "vertical-not-received-at-centre",
    criterion: "vertical-procedures-received-at-centre",
    kind: "shortcoming",
    recommendation: { kind: "demand", due: { kind: "end-of-month", monthsAhead: 1 } },
  },
  { key: "posted-in-time-and-full", criterion: "posted-completely", kind: "good-practice" },
];
