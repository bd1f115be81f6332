import type { FindingTemplate } from "@kiemtra/plugin-kit";

const inTenDays = { kind: "demand", due: { kind: "working-days", days: 10 } } as const;
const nextMonth = { kind: "demand", due: { kind: "end-of-month", monthsAhead: 1 } } as const;
const proposal = { kind: "proposal", due: { kind: "none" } } as const;
const target = { kind: "target", due: { kind: "none" } } as const;

/** Findings that recur about steering, and what is usually asked of the unit. */
export const findings: readonly FindingTemplate[] = [
  {
    key: "plan-late",
    criterion: "reform-plan-issued-in-time",
    kind: "shortcoming",
    recommendation: proposal,
  },
  {
    key: "component-plans-missing",
    criterion: "component-plans-issued-in-full",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "component-plans-late",
    criterion: "component-plans-issued-in-time",
    kind: "shortcoming",
    recommendation: proposal,
  },
  { key: "tasks-behind", criterion: "plan-tasks-completed", kind: "shortcoming", recommendation: nextMonth },
  { key: "reports-late", criterion: "reports-sent-in-time", kind: "shortcoming", recommendation: proposal },
  { key: "publicity-weak", criterion: "reform-made-known", kind: "shortcoming", recommendation: proposal },
  {
    key: "tasks-not-known",
    criterion: "officials-know-their-tasks",
    kind: "shortcoming",
    recommendation: proposal,
  },
  {
    key: "own-checks-missing",
    criterion: "own-checks-carried-out",
    kind: "shortcoming",
    recommendation: nextMonth,
  },
  {
    key: "conclusions-not-issued",
    criterion: "own-checks-concluded",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "problems-not-handled",
    criterion: "found-problems-handled",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  { key: "few-new-models", criterion: "new-models-proposed", kind: "shortcoming", recommendation: target },
  { key: "plans-in-full-and-in-time", criterion: "component-plans-issued-in-full", kind: "good-practice" },
  { key: "publicity-strong", criterion: "officials-are-informed", kind: "good-practice" },
  { key: "own-checks-regular", criterion: "own-checks-carried-out", kind: "good-practice" },
  { key: "many-new-models", criterion: "new-models-in-use", kind: "good-practice", recommendation: target },
];
