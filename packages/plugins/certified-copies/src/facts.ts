import type { PluginFact } from "@kiemtra/plugin-kit";

/** What is offered at the counter, figures of the period, two samples, and what is needed to sign. */
export const facts: readonly PluginFact[] = [
  { key: "offered-at-counter", kind: "choice", options: ["offered", "irregular", "not-offered"] },
  { key: "requests-for-electronic-copies", kind: "count", hasUnit: true },
  { key: "requests-met", kind: "count", hasUnit: true, atMost: "requests-for-electronic-copies" },
  { key: "certifications-from-original", kind: "count", hasUnit: true },
  { key: "certifications-electronic", kind: "count", hasUnit: true, atMost: "certifications-from-original" },
  {
    key: "sampled-certifications",
    kind: "rows",
    columns: [
      { key: "number", kind: "text", maxLength: 100 },
      { key: "kind", kind: "choice", options: ["paper-copy", "electronic-copy", "signature", "contract"] },
      {
        key: "outcome",
        kind: "choice",
        options: ["lawful", "no-original", "beyond-authority", "wrong-wording", "register-incomplete"],
      },
      { key: "in-time", kind: "yesno" },
      { key: "note", kind: "text", maxLength: 500 },
    ],
  },
  {
    key: "certifications-checked",
    kind: "count",
    hasUnit: true,
    countOf: { rows: "sampled-certifications" },
  },
  {
    key: "certifications-lawful",
    kind: "count",
    hasUnit: true,
    countOf: { rows: "sampled-certifications", where: { column: "outcome", is: "lawful" } },
    atMost: "certifications-checked",
  },
  {
    key: "certifications-without-original",
    kind: "count",
    hasUnit: true,
    countOf: { rows: "sampled-certifications", where: { column: "outcome", is: "no-original" } },
    atMost: "certifications-checked",
  },
  {
    key: "certifications-beyond-authority",
    kind: "count",
    hasUnit: true,
    countOf: { rows: "sampled-certifications", where: { column: "outcome", is: "beyond-authority" } },
    atMost: "certifications-checked",
  },
  {
    key: "certifications-in-time",
    kind: "count",
    hasUnit: true,
    countOf: { rows: "sampled-certifications", where: { column: "in-time", is: true } },
    atMost: "certifications-checked",
  },
  {
    key: "opened-electronic-copies",
    kind: "rows",
    columns: [
      { key: "number", kind: "text", maxLength: 100 },
      {
        key: "outcome",
        kind: "choice",
        options: ["valid", "no-certifier-signature", "no-agency-signature", "does-not-verify"],
      },
      { key: "note", kind: "text", maxLength: 500 },
    ],
  },
  {
    key: "electronic-copies-opened",
    kind: "count",
    hasUnit: true,
    countOf: { rows: "opened-electronic-copies" },
  },
  {
    key: "electronic-copies-valid",
    kind: "count",
    hasUnit: true,
    countOf: { rows: "opened-electronic-copies", where: { column: "outcome", is: "valid" } },
    atMost: "electronic-copies-opened",
  },
  { key: "certifiers", kind: "count", hasUnit: true },
  { key: "certifiers-with-signature", kind: "count", hasUnit: true, atMost: "certifiers" },
  { key: "agency-signature-valid", kind: "yesno" },
  { key: "accounts-work", kind: "yesno" },
  { key: "scanner-works", kind: "yesno" },
];
