import type { FindingTemplate } from "@kiemtra/plugin-kit";

const inFiveDays = { kind: "demand", due: { kind: "working-days", days: 5 } } as const;
const inTenDays = { kind: "demand", due: { kind: "working-days", days: 10 } } as const;

/** Findings that recur about discipline, and what is usually asked of the unit. */
export const findings: readonly FindingTemplate[] = [
  {
    key: "not-disseminated",
    criterion: "discipline-disseminated",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "not-supervised",
    criterion: "discipline-regularly-supervised",
    kind: "shortcoming",
    recommendation: { kind: "proposal", due: { kind: "none" } },
  },
  {
    key: "absent-without-leave",
    criterion: "nobody-absent-without-leave",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  { key: "late-to-work", criterion: "people-come-on-time", kind: "shortcoming", recommendation: inFiveDays },
  {
    key: "working-hours-misused",
    criterion: "working-hours-used-for-work",
    kind: "shortcoming",
    recommendation: inFiveDays,
  },
  { key: "no-badges", criterion: "badges-worn", kind: "shortcoming", recommendation: inFiveDays },
  { key: "no-name-plates", criterion: "name-plates-placed", kind: "shortcoming", recommendation: inTenDays },
  {
    key: "improper-dress",
    criterion: "people-dressed-properly",
    kind: "shortcoming",
    recommendation: { kind: "proposal", due: { kind: "none" } },
  },
  {
    key: "reception-schedule-stale",
    criterion: "reception-schedule-current",
    kind: "shortcoming",
    recommendation: inFiveDays,
  },
  {
    key: "notices-stale",
    criterion: "public-notices-current",
    kind: "shortcoming",
    recommendation: inFiveDays,
  },
  { key: "no-hotline", criterion: "hotline-posted", kind: "shortcoming", recommendation: inFiveDays },
  {
    key: "harassment-found",
    criterion: "no-harassment-confirmed",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "harassment-not-handled",
    criterion: "harassment-handled-strictly",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "people-disciplined",
    criterion: "nobody-disciplined",
    kind: "shortcoming",
    recommendation: { kind: "proposal", due: { kind: "none" } },
  },
  { key: "discipline-kept", criterion: "discipline-disseminated", kind: "good-practice" },
  { key: "present-and-on-time", criterion: "nobody-absent-without-leave", kind: "good-practice" },
];
