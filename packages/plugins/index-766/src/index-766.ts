import { definePlugin } from "@kiemtra/plugin-kit";
import {
  certifiedElectronicCopies,
  dataReused,
  dossiersDigitised,
  electronicResults,
  personalStorageShared,
  populationDataDossiers,
  populationDataProcedures,
} from "./criteria/digitisation.ts";
import { paidOnlineComposite } from "./criteria/online-payment.ts";
import { onlineServicesComposite } from "./criteria/online-services.ts";
import { handledOnTime } from "./criteria/progress.ts";
import { petitionsOnTime, petitionsSatisfied, serviceSatisfied } from "./criteria/satisfaction.ts";
import { contentComplete, dossiersSynced, publishOnTime, updateOnTime } from "./criteria/transparency.ts";
import { facts } from "./facts.ts";
import { law } from "./law.ts";

/**
 * Index 766: how procedures are handled, from system data. The rules are those that reproduce what the National
 * Public Service Portal published for August 2026 (Decision 766/QĐ-TTg as operated).
 */
export const index766 = definePlugin({
  contract: 1,
  id: "index-766",
  version: "1.0.0",
  law,
  facts,
  criteria: [
    publishOnTime,
    updateOnTime,
    contentComplete,
    dossiersSynced,
    handledOnTime,
    electronicResults,
    dossiersDigitised,
    dataReused,
    personalStorageShared,
    populationDataDossiers,
    populationDataProcedures,
    certifiedElectronicCopies,
    petitionsOnTime,
    petitionsSatisfied,
    serviceSatisfied,
    paidOnlineComposite,
    onlineServicesComposite,
  ],
  findings: [],
  texts: { vi: () => import("./texts/vi.ts"), en: () => import("./texts/en.ts") },
});
