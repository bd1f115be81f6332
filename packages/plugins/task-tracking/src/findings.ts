import type { FindingTemplate } from "@kiemtra/plugin-kit";

const inTenDays = { kind: "demand", due: { kind: "working-days", days: 10 } } as const;

/** Findings that recur about assigned tasks, and what is usually asked of the unit. */
export const findings: readonly FindingTemplate[] = [
  { key: "tasks-overdue", criterion: "no-task-overdue", kind: "shortcoming", recommendation: inTenDays },
  {
    key: "tasks-done-late",
    criterion: "tasks-done-in-time",
    kind: "shortcoming",
    recommendation: { kind: "proposal", due: { kind: "none" } },
  },
  {
    key: "more-late-tasks",
    criterion: "no-more-late-tasks-than-last-year",
    kind: "shortcoming",
    recommendation: { kind: "target", due: { kind: "none" } },
  },
  {
    key: "tasks-not-entered",
    criterion: "assigned-tasks-entered",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "states-not-updated",
    criterion: "task-states-up-to-date",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "results-not-attached",
    criterion: "results-attached",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "progress-not-reviewed",
    criterion: "progress-reviewed",
    kind: "shortcoming",
    recommendation: { kind: "proposal", due: { kind: "none" } },
  },
  { key: "no-task-late", criterion: "no-task-overdue", kind: "good-practice" },
  { key: "progress-well-reviewed", criterion: "progress-reviewed", kind: "good-practice" },
];
