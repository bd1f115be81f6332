import type { PluginFact } from "@kiemtra/plugin-kit";

/** Figures of the unit, and a sample of posted procedures, drawn by a seed, whose counts follow from its rows. */
export const facts: readonly PluginFact[] = [
  { key: "procedures-to-post", kind: "count", hasUnit: true },
  { key: "procedures-posted", kind: "count", hasUnit: true, atMost: "procedures-to-post" },
  { key: "sample-list", kind: "text", maxLength: 300 },
  { key: "sample-list-size", kind: "count", hasUnit: true },
  { key: "sample-seed", kind: "count", max: 4_294_967_295 },
  {
    key: "sampled-procedures",
    kind: "rows",
    columns: [
      { key: "procedure", kind: "text", maxLength: 300 },
      { key: "current", kind: "yesno" },
      { key: "decision-named", kind: "yesno" },
      { key: "pages-numbered", kind: "yesno" },
      { key: "note", kind: "text", maxLength: 500 },
    ],
  },
  { key: "posted-procedures-checked", kind: "count", hasUnit: true, countOf: { rows: "sampled-procedures" } },
  {
    key: "posted-procedures-current",
    kind: "count",
    hasUnit: true,
    countOf: { rows: "sampled-procedures", where: { column: "current", is: true } },
    atMost: "posted-procedures-checked",
  },
  {
    key: "posted-procedures-naming-decision",
    kind: "count",
    hasUnit: true,
    countOf: { rows: "sampled-procedures", where: { column: "decision-named", is: true } },
    atMost: "posted-procedures-checked",
  },
  {
    key: "posted-procedures-numbered",
    kind: "count",
    hasUnit: true,
    countOf: { rows: "sampled-procedures", where: { column: "pages-numbered", is: true } },
    atMost: "posted-procedures-checked",
  },
  { key: "decisions-to-post", kind: "count", hasUnit: true },
  { key: "decisions-posted-in-time", kind: "count", hasUnit: true, atMost: "decisions-to-post" },
  { key: "latest-decision", kind: "text", maxLength: 200 },
  { key: "latest-decision-posted-on", kind: "date" },
  { key: "repealed-procedures-posted", kind: "count", hasUnit: true },
  { key: "posting-place", kind: "choice", options: ["easy", "partly", "hard"] },
  { key: "vertical-procedures-approved", kind: "count", hasUnit: true },
  {
    key: "vertical-procedures-received",
    kind: "count",
    hasUnit: true,
    atMost: "vertical-procedures-approved",
  },
];
