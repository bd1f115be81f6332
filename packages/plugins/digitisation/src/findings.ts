import type { FindingTemplate } from "@kiemtra/plugin-kit";

const inTenDays = { kind: "demand", due: { kind: "working-days", days: 10 } } as const;
const nextMonth = { kind: "demand", due: { kind: "end-of-month", monthsAhead: 1 } } as const;

/** Findings that recur about digitising, and what is usually asked of the unit. */
export const findings: readonly FindingTemplate[] = [
  {
    key: "new-not-digitised",
    criterion: "new-dossiers-digitised",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "results-not-digitised",
    criterion: "new-results-digitised",
    kind: "shortcoming",
    recommendation: nextMonth,
  },
  {
    key: "backlog-not-reviewed",
    criterion: "backlog-is-reviewed",
    kind: "shortcoming",
    recommendation: nextMonth,
  },
  {
    key: "backlog-not-digitised",
    criterion: "backlog-digitised",
    kind: "shortcoming",
    recommendation: { kind: "target", due: { kind: "end-of-month", monthsAhead: 4 } },
  },
  {
    key: "backlog-behind-schedule",
    criterion: "backlog-on-schedule",
    kind: "shortcoming",
    recommendation: nextMonth,
  },
  {
    key: "backlog-not-finished",
    criterion: "backlog-finished-by-target",
    kind: "shortcoming",
    recommendation: nextMonth,
  },
  {
    key: "files-unusable",
    criterion: "digitised-files-usable",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "files-not-signed",
    criterion: "digitised-files-signed",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  { key: "digitised-share-high", criterion: "new-dossiers-digitised", kind: "good-practice" },
  { key: "backlog-done-early", criterion: "backlog-finished-by-target", kind: "good-practice" },
];
