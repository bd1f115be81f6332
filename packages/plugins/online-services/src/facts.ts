import type { PluginFact } from "@kiemtra/plugin-kit";

/** Figures of the period, last year beside them, and a sample of dossiers filed by full-process services. */
export const facts: readonly PluginFact[] = [
  { key: "dossiers-received", kind: "count", hasUnit: true },
  { key: "online-dossiers", kind: "count", hasUnit: true, atMost: "dossiers-received" },
  { key: "online-acknowledged-in-time", kind: "count", hasUnit: true, atMost: "online-dossiers" },
  { key: "online-resolved-in-time", kind: "count", hasUnit: true, atMost: "online-dossiers" },
  { key: "online-resolved-late", kind: "count", hasUnit: true, atMost: "online-dossiers" },
  { key: "procedures-eligible", kind: "count", hasUnit: true },
  { key: "full-process-services", kind: "count", hasUnit: true, atMost: "procedures-eligible" },
  { key: "full-process-services-used", kind: "count", hasUnit: true, atMost: "full-process-services" },
  { key: "full-process-dossiers", kind: "count", hasUnit: true, atMost: "online-dossiers" },
  { key: "full-process-dossiers-last-year", kind: "count", hasUnit: true },
  {
    key: "sampled-dossiers",
    kind: "rows",
    columns: [
      { key: "dossier", kind: "text", maxLength: 100 },
      { key: "procedure", kind: "text", maxLength: 300 },
      { key: "paper-asked", kind: "yesno" },
      { key: "electronic-result", kind: "yesno" },
      { key: "note", kind: "text", maxLength: 500 },
    ],
  },
  { key: "dossiers-checked", kind: "count", hasUnit: true, countOf: { rows: "sampled-dossiers" } },
  {
    key: "paper-asked-again",
    kind: "count",
    hasUnit: true,
    countOf: { rows: "sampled-dossiers", where: { column: "paper-asked", is: true } },
    atMost: "dossiers-checked",
  },
  {
    key: "electronic-results",
    kind: "count",
    hasUnit: true,
    countOf: { rows: "sampled-dossiers", where: { column: "electronic-result", is: true } },
    atMost: "dossiers-checked",
  },
];
