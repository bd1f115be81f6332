import type { FindingTemplate } from "@kiemtra/plugin-kit";

const inTenDays = { kind: "demand", due: { kind: "working-days", days: 10 } } as const;
const nextMonth = { kind: "demand", due: { kind: "end-of-month", monthsAhead: 1 } } as const;
const proposal = { kind: "proposal", due: { kind: "none" } } as const;

/** Findings that recur about the control of procedures, and what is usually asked of the unit. */
export const findings: readonly FindingTemplate[] = [
  {
    key: "review-plan-not-updated",
    criterion: "review-plan-up-to-date",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "review-plan-not-issued",
    criterion: "review-plan-up-to-date",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "review-behind",
    criterion: "planned-procedures-reviewed",
    kind: "shortcoming",
    recommendation: nextMonth,
  },
  {
    key: "no-proposals",
    criterion: "simplification-proposed",
    kind: "shortcoming",
    recommendation: proposal,
  },
  {
    key: "proposals-thin",
    criterion: "proposals-are-substantial",
    kind: "shortcoming",
    recommendation: proposal,
  },
  {
    key: "wrong-form-at-section",
    criterion: "forms-as-prescribed-at-section",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "wrong-form-at-centre",
    criterion: "forms-as-prescribed-at-centre",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "records-incomplete-at-section",
    criterion: "control-slips-complete-at-section",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "records-incomplete-at-centre",
    criterion: "control-slips-complete-at-centre",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "logbook-incomplete-at-section",
    criterion: "logbook-complete-at-section",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "logbook-incomplete-at-centre",
    criterion: "logbook-complete-at-centre",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  { key: "review-substantial", criterion: "proposals-are-substantial", kind: "good-practice" },
  {
    key: "records-complete-at-section",
    criterion: "control-slips-complete-at-section",
    kind: "good-practice",
  },
  { key: "records-complete-at-centre", criterion: "control-slips-complete-at-centre", kind: "good-practice" },
];
