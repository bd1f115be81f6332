import type { PluginFact } from "@kiemtra/plugin-kit";

/** Figures of the software, and a sample of tasks whose counts follow from its rows. */
export const facts: readonly PluginFact[] = [
  { key: "tasks-assigned", kind: "count", hasUnit: true },
  { key: "tasks-due", kind: "count", hasUnit: true, atMost: "tasks-assigned" },
  { key: "tasks-done-in-time", kind: "count", hasUnit: true, atMost: "tasks-assigned" },
  { key: "tasks-done-late", kind: "count", hasUnit: true, atMost: "tasks-assigned" },
  { key: "tasks-overdue", kind: "count", hasUnit: true, atMost: "tasks-assigned" },
  { key: "tasks-not-yet-due", kind: "count", hasUnit: true, atMost: "tasks-assigned" },
  { key: "tasks-late-last-year", kind: "count", hasUnit: true },
  { key: "unit-reports-none-late", kind: "yesno" },
  { key: "assigning-documents", kind: "count", hasUnit: true },
  { key: "assigning-documents-entered", kind: "count", hasUnit: true, atMost: "assigning-documents" },
  {
    key: "sampled-tasks",
    kind: "rows",
    columns: [
      { key: "task", kind: "text", maxLength: 300 },
      { key: "due", kind: "date" },
      { key: "done", kind: "date" },
      { key: "outcome", kind: "choice", options: ["done-in-time", "done-late", "overdue", "not-yet-due"] },
      { key: "state-true", kind: "yesno" },
      { key: "result-attached", kind: "yesno" },
      { key: "note", kind: "text", maxLength: 500 },
    ],
  },
  { key: "tasks-sampled", kind: "count", hasUnit: true, countOf: { rows: "sampled-tasks" } },
  {
    key: "sampled-tasks-in-time",
    kind: "count",
    hasUnit: true,
    countOf: { rows: "sampled-tasks", where: { column: "outcome", is: "done-in-time" } },
    atMost: "tasks-sampled",
  },
  {
    key: "sampled-tasks-state-true",
    kind: "count",
    hasUnit: true,
    countOf: { rows: "sampled-tasks", where: { column: "state-true", is: true } },
    atMost: "tasks-sampled",
  },
  {
    key: "sampled-tasks-with-result",
    kind: "count",
    hasUnit: true,
    countOf: { rows: "sampled-tasks", where: { column: "result-attached", is: true } },
    atMost: "tasks-sampled",
  },
  { key: "progress-review", kind: "choice", options: ["regular", "irregular", "none"] },
  { key: "progress-review-document", kind: "text", maxLength: 300 },
];
