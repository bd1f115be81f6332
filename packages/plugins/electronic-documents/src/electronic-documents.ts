import { definePlugin } from "@kiemtra/plugin-kit";
import { certificatesInForce } from "./criteria/certificates-in-force.ts";
import { documentsFullyElectronic } from "./criteria/documents-fully-electronic.ts";
import { documentsSentElectronically } from "./criteria/documents-sent-electronically.ts";
import { documentsSignedByHead } from "./criteria/documents-signed-by-head.ts";
import { documentsSignedByUnit } from "./criteria/documents-signed-by-unit.ts";
import { noPaperBeside } from "./criteria/no-paper-beside.ts";
import { receivedHandledInSoftware } from "./criteria/received-handled-in-software.ts";
import { sampledSignaturesValid } from "./criteria/sampled-signatures-valid.ts";
import { evidence } from "./evidence.ts";
import { facts } from "./facts.ts";
import { findings } from "./findings.ts";
import { form } from "./form.ts";
import { imports } from "./imports.ts";
import { law } from "./law.ts";
import { report } from "./report.ts";
import { signals } from "./signals.ts";

/** Documents exchanged electronically between agencies, with digital signatures of the unit and its head. */
export const electronicDocuments = definePlugin({
  contract: 1,
  id: "electronic-documents",
  version: "1.0.0",
  law,
  facts,
  criteria: [
    documentsSentElectronically,
    documentsFullyElectronic,
    documentsSignedByUnit,
    documentsSignedByHead,
    certificatesInForce,
    sampledSignaturesValid,
    noPaperBeside,
    receivedHandledInSoftware,
  ],
  form,
  evidence,
  findings,
  signals,
  report,
  imports,
  texts: { vi: () => import("./texts/vi.ts"), en: () => import("./texts/en.ts") },
});
