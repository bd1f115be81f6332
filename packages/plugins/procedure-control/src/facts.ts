import type { PluginFact } from "@kiemtra/plugin-kit";

/** The review of procedures, and a sample of dossiers whose slips and logbook entries are read line by line. */
export const facts: readonly PluginFact[] = [
  { key: "review-plan", kind: "choice", options: ["up-to-date", "not-updated", "not-issued"] },
  { key: "review-plan-document", kind: "text", maxLength: 200 },
  { key: "superior-direction", kind: "text", maxLength: 200 },
  { key: "procedures-to-review", kind: "count", hasUnit: true },
  { key: "procedures-reviewed", kind: "count", hasUnit: true, atMost: "procedures-to-review" },
  { key: "simplification-proposals", kind: "count", hasUnit: true },
  { key: "substantial-proposals", kind: "count", hasUnit: true, atMost: "simplification-proposals" },
  { key: "slip-follows-form", kind: "yesno" },
  { key: "logbook-follows-form", kind: "yesno" },
  {
    key: "sampled-dossiers",
    kind: "rows",
    columns: [
      { key: "dossier", kind: "text", maxLength: 100 },
      { key: "slip", kind: "choice", options: ["complete", "incomplete", "missing"] },
      { key: "logbook", kind: "choice", options: ["complete", "incomplete", "missing"] },
      { key: "note", kind: "text", maxLength: 500 },
    ],
  },
  { key: "dossiers-checked", kind: "count", hasUnit: true, countOf: { rows: "sampled-dossiers" } },
  {
    key: "slips-complete",
    kind: "count",
    hasUnit: true,
    countOf: { rows: "sampled-dossiers", where: { column: "slip", is: "complete" } },
    atMost: "dossiers-checked",
  },
  {
    key: "slips-missing",
    kind: "count",
    hasUnit: true,
    countOf: { rows: "sampled-dossiers", where: { column: "slip", is: "missing" } },
    atMost: "dossiers-checked",
  },
  {
    key: "logbook-entries-complete",
    kind: "count",
    hasUnit: true,
    countOf: { rows: "sampled-dossiers", where: { column: "logbook", is: "complete" } },
    atMost: "dossiers-checked",
  },
  {
    key: "logbook-entries-missing",
    kind: "count",
    hasUnit: true,
    countOf: { rows: "sampled-dossiers", where: { column: "logbook", is: "missing" } },
    atMost: "dossiers-checked",
  },
];
