import type { FindingTemplate } from "@kiemtra/plugin-kit";

const inTenDays = { kind: "demand", due: { kind: "working-days", days: 10 } } as const;
const nextMonth = { kind: "demand", due: { kind: "end-of-month", monthsAhead: 1 } } as const;
const proposal = { kind: "proposal", due: { kind: "none" } } as const;
const target = { kind: "target", due: { kind: "none" } } as const;

/** Findings that recur about online services, and what is usually asked of the unit. */
export const findings: readonly FindingTemplate[] = [
  {
    key: "few-filed-online",
    criterion: "dossiers-filed-online",
    kind: "shortcoming",
    recommendation: target,
  },
  {
    key: "acknowledged-late",
    criterion: "online-dossiers-acknowledged",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "online-resolved-late",
    criterion: "online-dossiers-resolved-in-time",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "few-full-process-services",
    criterion: "full-process-services-offered",
    kind: "shortcoming",
    recommendation: proposal,
  },
  {
    key: "full-process-unused",
    criterion: "full-process-services-used",
    kind: "shortcoming",
    recommendation: target,
  },
  {
    key: "paper-asked-again",
    criterion: "no-paper-asked-again",
    kind: "shortcoming",
    recommendation: inTenDays,
  },
  {
    key: "results-on-paper",
    criterion: "results-are-electronic",
    kind: "shortcoming",
    recommendation: nextMonth,
  },
  {
    key: "online-share-high",
    criterion: "dossiers-filed-online",
    kind: "good-practice",
    recommendation: target,
  },
  { key: "full-process-effective", criterion: "more-filed-by-full-process", kind: "good-practice" },
];
