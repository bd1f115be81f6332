import type { PluginFact } from "@kiemtra/plugin-kit";

/** Figures of the period, the backlog with its own time, and a sample of files that are opened. */
export const facts: readonly PluginFact[] = [
  { key: "dossiers-received", kind: "count", hasUnit: true },
  { key: "dossiers-digitised", kind: "count", hasUnit: true, atMost: "dossiers-received" },
  { key: "results-issued", kind: "count", hasUnit: true },
  { key: "results-digitised", kind: "count", hasUnit: true, atMost: "results-issued" },
  {
    key: "backlog-review",
    kind: "choice",
    options: ["list-approved", "reviewed-without-list", "not-reviewed"],
  },
  { key: "backlog-list", kind: "text", maxLength: 200 },
  { key: "backlog-valid", kind: "count", hasUnit: true },
  { key: "backlog-digitised", kind: "count", hasUnit: true, atMost: "backlog-valid" },
  { key: "backlog-due-by-now", kind: "count", hasUnit: true, atMost: "backlog-valid" },
  { key: "backlog-target-on", kind: "date" },
  { key: "backlog-finished", kind: "yesno" },
  { key: "backlog-finished-on", kind: "date" },
  {
    key: "sampled-files",
    kind: "rows",
    columns: [
      { key: "file", kind: "text", maxLength: 100 },
      { key: "origin", kind: "choice", options: ["new", "backlog"] },
      {
        key: "quality",
        kind: "choice",
        options: ["usable", "hard-to-read", "wrong-or-incomplete", "does-not-open"],
      },
      { key: "signed", kind: "yesno" },
      { key: "note", kind: "text", maxLength: 500 },
    ],
  },
  { key: "files-checked", kind: "count", hasUnit: true, countOf: { rows: "sampled-files" } },
  {
    key: "files-usable",
    kind: "count",
    hasUnit: true,
    countOf: { rows: "sampled-files", where: { column: "quality", is: "usable" } },
    atMost: "files-checked",
  },
  {
    key: "files-signed",
    kind: "count",
    hasUnit: true,
    countOf: { rows: "sampled-files", where: { column: "signed", is: true } },
    atMost: "files-checked",
  },
];
