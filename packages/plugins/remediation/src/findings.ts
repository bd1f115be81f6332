import type { FindingTemplate } from "@kiemtra/plugin-kit";

const inTenDays = { kind: "demand", due: { kind: "working-days", days: 10 } } as const;
const nextMonth = { kind: "demand", due: { kind: "end-of-month", monthsAhead: 1 } } as const;

/** Findings that recur about earlier recommendations, and what is usually asked of the unit. */
export const findings: readonly FindingTemplate[] = [
  {
    key: "not-carried-out",
    criterion: "recommendations-carried-out",
    kind: "shortcoming",
    recommendation: nextMonth,
  },
  {
    key: "carried-out-late",
    criterion: "recommendations-carried-out-in-time",
    kind: "shortcoming",
    recommendation: { kind: "proposal", due: { kind: "none" } },
  },
  {
    key: "remedy-on-paper-only",
    criterion: "remedies-hold-on-site",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "shortcoming-repeated",
    criterion: "no-shortcoming-repeated",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  { key: "no-remedy-plan", criterion: "remedy-planned", kind: "shortcoming", recommendation: inTenDays },
  {
    key: "remedy-report-late",
    criterion: "remedy-report-sent-in-time",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "conclusions-not-carried-out",
    criterion: "conclusions-carried-out",
    kind: "shortcoming",
    recommendation: nextMonth,
  },
  { key: "earlier-faults-fixed", criterion: "recommendations-carried-out", kind: "good-practice" },
  { key: "remedy-report-in-time", criterion: "remedy-report-sent-in-time", kind: "good-practice" },
];
