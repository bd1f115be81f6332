import type { FormStep } from "@kiemtra/plugin-kit";

/** Figures of the document system, then certificates and a sample of documents on the screen. */
export const form: readonly FormStep[] = [
  {
    key: "figures",
    asks: [
      "documents-sent",
      "sent-electronically",
      "fully-electronic",
      "signed-by-unit",
      "signed-by-head",
      "documents-received",
      "received-handled-in-software",
    ],
  },
  {
    key: "screen",
    asks: [
      "unit-certificate-valid",
      "head-certificate-valid",
      "certificates-expire-on",
      "sampled-documents",
      "documents-checked",
      "signatures-valid",
      "paper-sent-too",
    ],
  },
];
