import type { FindingTemplate } from "@kiemtra/plugin-kit";

const inTenDays = { kind: "demand", due: { kind: "working-days", days: 10 } } as const;
const nextMonth = { kind: "demand", due: { kind: "end-of-month", monthsAhead: 1 } } as const;

/** Findings that recur about administrative funds, and what is usually asked of the unit. */
export const findings: readonly FindingTemplate[] = [
  {
    key: "no-spending-rules",
    criterion: "spending-rules-issued",
    kind: "shortcoming",
    recommendation: nextMonth,
  },
  {
    key: "spending-rules-outdated",
    criterion: "spending-rules-issued",
    kind: "shortcoming",
    recommendation: nextMonth,
  },
  {
    key: "spending-rules-not-public",
    criterion: "spending-rules-made-public",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "payments-against-rules",
    criterion: "payments-follow-spending-rules",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "savings-not-by-the-rules",
    criterion: "savings-used-by-the-rules",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "estimate-disclosed-late",
    criterion: "estimate-disclosed-in-time",
    kind: "shortcoming",
    recommendation: { kind: "proposal", due: { kind: "none" } },
  },
  {
    key: "disclosure-incomplete",
    criterion: "budget-disclosed-each-time",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "disclosed-out-of-reach",
    criterion: "disclosed-where-all-can-read",
    kind: "shortcoming",
    recommendation: { kind: "proposal", due: { kind: "none" } },
  },
  {
    key: "autonomy-report-late",
    criterion: "autonomy-report-sent-in-time",
    kind: "shortcoming",
    recommendation: { kind: "proposal", due: { kind: "none" } },
  },
  {
    key: "violation-concluded",
    criterion: "no-violation-concluded",
    kind: "shortcoming",
    recommendation: nextMonth,
  },
  {
    key: "money-not-recovered",
    criterion: "money-recovered-as-concluded",
    kind: "shortcoming",
    recommendation: nextMonth,
  },
  { key: "autonomy-well-kept", criterion: "payments-follow-spending-rules", kind: "good-practice" },
  { key: "disclosed-in-time-and-full", criterion: "budget-disclosed-each-time", kind: "good-practice" },
];
