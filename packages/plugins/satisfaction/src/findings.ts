import type { FindingTemplate } from "@kiemtra/plugin-kit";

const inFiveDays = { kind: "demand", due: { kind: "working-days", days: 5 } } as const;
const inTenDays = { kind: "demand", due: { kind: "working-days", days: 10 } } as const;

/** Findings that recur about satisfaction and petitions, and what is usually asked of the unit. */
export const findings: readonly FindingTemplate[] = [
  {
    key: "low-satisfaction",
    criterion: "people-are-satisfied",
    kind: "shortcoming",
    recommendation: { kind: "target", due: { kind: "none" } },
  },
  {
    key: "dissatisfied-answers",
    criterion: "answers-say-satisfied",
    kind: "shortcoming",
    recommendation: { kind: "target", due: { kind: "none" } },
  },
  {
    key: "satisfaction-fell",
    criterion: "satisfaction-not-below-last-year",
    kind: "shortcoming",
    recommendation: { kind: "target", due: { kind: "none" } },
  },
  {
    key: "too-few-asked",
    criterion: "enough-people-asked",
    kind: "shortcoming",
    recommendation: { kind: "proposal", due: { kind: "none" } },
  },
  {
    key: "survey-without-effect",
    criterion: "survey-published-and-acted-on",
    kind: "shortcoming",
    recommendation: { kind: "demand", due: { kind: "end-of-month", monthsAhead: 1 } },
  },
  {
    key: "petitions-late",
    criterion: "petitions-answered-in-time",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "petitions-unanswered",
    criterion: "no-petition-left-unanswered",
    kind: "shortcoming",
    recommendation: inFiveDays,
  },
  {
    key: "answers-not-published",
    criterion: "petition-answers-published",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "address-not-posted",
    criterion: "petition-address-posted",
    kind: "shortcoming",
    recommendation: inFiveDays,
  },
  {
    key: "box-not-opened",
    criterion: "suggestion-box-opened",
    kind: "shortcoming",
    recommendation: { kind: "proposal", due: { kind: "none" } },
  },
  {
    key: "survey-code-dead",
    criterion: "survey-code-works",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  { key: "satisfaction-high", criterion: "people-are-satisfied", kind: "good-practice" },
  { key: "petitions-well-answered", criterion: "petitions-answered-in-time", kind: "good-practice" },
  {
    key: "survey-code-worth-spreading",
    criterion: "survey-code-works",
    kind: "good-practice",
    recommendation: { kind: "target", due: { kind: "none" } },
  },
];
