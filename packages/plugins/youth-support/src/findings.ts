import type { FindingTemplate } from "@kiemtra/plugin-kit";

/** Findings that recur where young people help at the counter, and what is usually asked of the unit. */
export const findings: readonly FindingTemplate[] = [
  {
    key: "support-not-launched",
    criterion: "support-launched-by-plan",
    kind: "shortcoming",
    recommendation: { kind: "demand", due: { kind: "end-of-month", monthsAhead: 1 } },
  },
  {
    key: "helpers-not-on-duty",
    criterion: "people-are-helped",
    kind: "shortcoming",
    recommendation: { kind: "proposal", due: { kind: "none" } },
  },
  {
    key: "helpers-not-instructed",
    criterion: "helpers-are-instructed",
    kind: "shortcoming",
    recommendation: { kind: "proposal", due: { kind: "end-of-month", monthsAhead: 1 } },
  },
  {
    key: "helpers-use-passwords",
    criterion: "helpers-use-no-passwords",
    kind: "shortcoming",
    recommendation: { kind: "demand", due: { kind: "working-days", days: 5 } },
  },
  { key: "support-in-time", criterion: "support-launched-by-plan", kind: "good-practice" },
  {
    key: "support-worth-spreading",
    criterion: "people-are-helped",
    kind: "good-practice",
    recommendation: { kind: "target", due: { kind: "none" } },
  },
];
