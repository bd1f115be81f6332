import type { PluginFact } from "@kiemtra/plugin-kit";

/** Figures of the document system, the certificates, and a sample of documents whose signatures are verified. */
export const facts: readonly PluginFact[] = [
  { key: "documents-sent", kind: "count", hasUnit: true },
  { key: "sent-electronically", kind: "count", hasUnit: true, atMost: "documents-sent" },
  { key: "fully-electronic", kind: "count", hasUnit: true, atMost: "sent-electronically" },
  { key: "signed-by-unit", kind: "count", hasUnit: true, atMost: "sent-electronically" },
  { key: "signed-by-head", kind: "count", hasUnit: true, atMost: "sent-electronically" },
  { key: "documents-received", kind: "count", hasUnit: true },
  { key: "received-handled-in-software", kind: "count", hasUnit: true, atMost: "documents-received" },
  { key: "unit-certificate-valid", kind: "yesno" },
  { key: "head-certificate-valid", kind: "yesno" },
  { key: "certificates-expire-on", kind: "date" },
  {
    key: "sampled-documents",
    kind: "rows",
    columns: [
      { key: "document", kind: "text", maxLength: 200 },
      { key: "sent-on", kind: "date" },
      { key: "signatures", kind: "choice", options: ["both-valid", "one-missing", "invalid", "none"] },
      { key: "paper-too", kind: "yesno" },
      { key: "note", kind: "text", maxLength: 500 },
    ],
  },
  { key: "documents-checked", kind: "count", hasUnit: true, countOf: { rows: "sampled-documents" } },
  {
    key: "signatures-valid",
    kind: "count",
    hasUnit: true,
    countOf: { rows: "sampled-documents", where: { column: "signatures", is: "both-valid" } },
    atMost: "documents-checked",
  },
  {
    key: "paper-sent-too",
    kind: "count",
    hasUnit: true,
    countOf: { rows: "sampled-documents", where: { column: "paper-too", is: true } },
    atMost: "documents-checked",
  },
];
