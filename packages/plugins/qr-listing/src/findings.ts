import type { FindingTemplate } from "@kiemtra/plugin-kit";

const inTenDays = { kind: "demand", due: { kind: "working-days", days: 10 } } as const;

/** Findings that recur where procedures are posted by QR code, and what is usually asked of the unit. */
export const findings: readonly FindingTemplate[] = [
  {
    key: "model-not-launched",
    criterion: "model-launched-by-plan",
    kind: "shortcoming",
    recommendation: { kind: "demand", due: { kind: "end-of-month", monthsAhead: 1 } },
  },
  {
    key: "procedures-without-code",
    criterion: "every-posted-procedure-has-a-code",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "codes-open-old-version",
    criterion: "codes-open-current-procedure",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "codes-do-not-open",
    criterion: "codes-open-current-procedure",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "codes-hard-to-scan",
    criterion: "codes-can-be-scanned",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "no-instructions",
    criterion: "instructions-posted",
    kind: "shortcoming",
    recommendation: { kind: "proposal", due: { kind: "none" } },
  },
  { key: "model-in-time", criterion: "model-launched-by-plan", kind: "good-practice" },
  {
    key: "model-worth-spreading",
    criterion: "codes-open-current-procedure",
    kind: "good-practice",
    recommendation: { kind: "target", due: { kind: "none" } },
  },
];
