import type { FindingTemplate } from "@kiemtra/plugin-kit";

const inTenDays = { kind: "demand", due: { kind: "working-days", days: 10 } } as const;
const nextMonth = { kind: "demand", due: { kind: "end-of-month", monthsAhead: 1 } } as const;
const proposal = { kind: "proposal", due: { kind: "none" } } as const;

/** Findings that recur at the one-stop place, and what is usually asked of the unit. */
export const findings: readonly FindingTemplate[] = [
  {
    key: "dossiers-overdue",
    criterion: "no-dossier-overdue",
    kind: "shortcoming",
    recommendation: { kind: "demand", due: { kind: "working-days", days: 5 } },
  },
  {
    key: "results-late",
    criterion: "results-returned-in-time",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "no-apology-at-section",
    criterion: "apologies-sent-at-section",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "no-apology-at-centre",
    criterion: "apologies-sent-at-centre",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "slips-wrong-at-section",
    criterion: "slips-name-right-deadline-at-section",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "slips-wrong-at-centre",
    criterion: "slips-name-right-deadline-at-centre",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "extra-papers",
    criterion: "no-extra-papers-asked",
    kind: "shortcoming",
    recommendation: { kind: "demand", due: { kind: "working-days", days: 5 } },
  },
  {
    key: "software-not-updated",
    criterion: "dossiers-entered-in-software",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "staff-not-on-duty-at-section",
    criterion: "staff-on-duty-at-section",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "staff-not-on-duty-at-centre",
    criterion: "staff-on-duty-at-centre",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "not-open-all-week-at-section",
    criterion: "open-all-week-at-section",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "not-open-all-week-at-centre",
    criterion: "open-all-week-at-centre",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "no-regulation-at-section",
    criterion: "regulation-issued-at-section",
    kind: "shortcoming",
    recommendation: nextMonth,
  },
  {
    key: "no-regulation-at-centre",
    criterion: "regulation-issued-at-centre",
    kind: "shortcoming",
    recommendation: nextMonth,
  },
  { key: "room-inadequate", criterion: "room-serves-people", kind: "shortcoming", recommendation: proposal },
  { key: "equipment-broken", criterion: "equipment-works", kind: "shortcoming", recommendation: nextMonth },
  { key: "no-late-dossiers", criterion: "results-returned-in-time", kind: "good-practice" },
  { key: "room-modern", criterion: "room-serves-people", kind: "good-practice" },
];
