import type { PluginFact } from "@kiemtra/plugin-kit";

/** How the model was launched, how far it reaches, and what a sample of scanned codes opened. */
export const facts: readonly PluginFact[] = [
  { key: "launch", kind: "choice", options: ["in-time", "late", "not-launched"] },
  { key: "launch-document", kind: "text", maxLength: 300 },
  { key: "launched-on", kind: "date" },
  { key: "procedures-in-model", kind: "count", hasUnit: true },
  { key: "procedures-with-code", kind: "count", hasUnit: true, atMost: "procedures-in-model" },
  {
    key: "scanned-codes",
    kind: "rows",
    columns: [
      { key: "procedure", kind: "text", maxLength: 300 },
      { key: "address", kind: "text", maxLength: 500 },
      {
        key: "outcome",
        kind: "choice",
        options: [
          "current",
          "old-version",
          "wrong-procedure",
          "unknown-code",
          "not-a-procedure",
          "does-not-open",
        ],
      },
      { key: "readable", kind: "yesno" },
      { key: "note", kind: "text", maxLength: 500 },
    ],
    scan: {
      reads: "procedure-code",
      columns: { procedure: "procedure", address: "address", outcome: "outcome", readable: "readable" },
    },
  },
  { key: "codes-scanned", kind: "count", hasUnit: true, countOf: { rows: "scanned-codes" } },
  {
    key: "codes-opening-current-version",
    kind: "count",
    hasUnit: true,
    countOf: { rows: "scanned-codes", where: { column: "outcome", is: "current" } },
    atMost: "codes-scanned",
  },
  {
    key: "codes-readable",
    kind: "count",
    hasUnit: true,
    countOf: { rows: "scanned-codes", where: { column: "readable", is: true } },
    atMost: "codes-scanned",
  },
  { key: "guide-posted", kind: "yesno" },
  { key: "codes-labelled", kind: "yesno" },
  { key: "paper-kept", kind: "yesno" },
];
