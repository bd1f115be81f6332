import type { FindingTemplate } from "@kiemtra/plugin-kit";

const inTenDays = { kind: "demand", due: { kind: "working-days", days: 10 } } as const;
const nextMonth = { kind: "demand", due: { kind: "end-of-month", monthsAhead: 1 } } as const;
const target = { kind: "target", due: { kind: "none" } } as const;

/** Findings that recur about electronic documents, and what is usually asked of the unit. */
export const findings: readonly FindingTemplate[] = [
  {
    key: "few-sent-electronically",
    criterion: "documents-sent-electronically",
    kind: "shortcoming",
    recommendation: nextMonth,
  },
  {
    key: "paper-beside-electronic",
    criterion: "documents-fully-electronic",
    kind: "shortcoming",
    recommendation: target,
  },
  {
    key: "unit-does-not-sign",
    criterion: "documents-signed-by-unit",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "head-does-not-sign",
    criterion: "documents-signed-by-head",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "certificates-expired",
    criterion: "certificates-in-force",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "signatures-do-not-verify",
    criterion: "sampled-signatures-valid",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "received-not-handled",
    criterion: "received-handled-in-software",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  { key: "exchange-share-high", criterion: "documents-sent-electronically", kind: "good-practice" },
  { key: "fully-signed", criterion: "documents-signed-by-head", kind: "good-practice" },
];
