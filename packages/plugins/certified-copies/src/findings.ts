import type { FindingTemplate } from "@kiemtra/plugin-kit";

const inTenDays = { kind: "demand", due: { kind: "working-days", days: 10 } } as const;

/** Findings that recur about certifying and electronic copies, and what is usually asked of the unit. */
export const findings: readonly FindingTemplate[] = [
  {
    key: "electronic-copies-not-offered",
    criterion: "electronic-copies-offered",
    kind: "shortcoming",
    recommendation: { kind: "demand", due: { kind: "end-of-month", monthsAhead: 1 } },
  },
  {
    key: "requests-not-met",
    criterion: "requests-for-electronic-copies-met",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "few-electronic-copies",
    criterion: "certifications-done-electronically",
    kind: "shortcoming",
    recommendation: { kind: "target", due: { kind: "none" } },
  },
  {
    key: "not-certified-by-the-rules",
    criterion: "certified-by-the-rules",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "certified-without-original",
    criterion: "no-serious-certifying-breach",
    kind: "shortcoming",
    recommendation: { kind: "demand", due: { kind: "working-days", days: 5 } },
  },
  { key: "certified-late", criterion: "certified-in-time", kind: "shortcoming", recommendation: inTenDays },
  {
    key: "copies-do-not-verify",
    criterion: "electronic-copies-verify",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "signatures-missing",
    criterion: "certifiers-have-signatures",
    kind: "shortcoming",
    recommendation: { kind: "demand", due: { kind: "end-of-month", monthsAhead: 1 } },
  },
  {
    key: "accounts-not-ready",
    criterion: "accounts-and-equipment-ready",
    kind: "shortcoming",
    recommendation: { kind: "proposal", due: { kind: "none" } },
  },
  {
    key: "electronic-share-high",
    criterion: "certifications-done-electronically",
    kind: "good-practice",
  },
  { key: "certifying-in-order", criterion: "certified-by-the-rules", kind: "good-practice" },
];
