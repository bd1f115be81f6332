import type { ReportSentence } from "@kiemtra/plugin-kit";

/** Sentences of the unit's report. */
export const report: readonly ReportSentence[] = [
  { key: "received", facts: ["dossiers-received", "returned-in-time", "returned-late"] },
  { key: "in-process", facts: ["in-process", "overdue"] },
  { key: "apologies", facts: ["apologies-sent"] },
  { key: "sample", facts: ["dossiers-checked", "slips-right", "entered-in-software"] },
  { key: "staff", facts: ["staff-assigned", "staff-on-duty"] },
  { key: "devices", facts: ["devices", "devices-broken"] },
];
