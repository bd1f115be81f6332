import { definePlugin } from "@kiemtra/plugin-kit";
import { certifiedElectronicCopies } from "./criteria/certified-electronic-copies.ts";
import { contentComplete } from "./criteria/content-complete.ts";
import { dataReused } from "./criteria/data-reused.ts";
import { dossiersDigitised } from "./criteria/dossiers-digitised.ts";
import { dossiersSynced } from "./criteria/dossiers-synced.ts";
import { electronicResults } from "./criteria/electronic-results.ts";
import { handledOnTime } from "./criteria/handled-on-time.ts";
import { onlineServicesComposite } from "./criteria/online-services-composite.ts";
import { paidOnlineComposite } from "./criteria/paid-online-composite.ts";
import { personalStorageShared } from "./criteria/personal-storage-shared.ts";
import { petitionsOnTime } from "./criteria/petitions-on-time.ts";
import { petitionsSatisfied } from "./criteria/petitions-satisfied.ts";
import { populationDataDossiers } from "./criteria/population-data-dossiers.ts";
import { populationDataProcedures } from "./criteria/population-data-procedures.ts";
import { publishOnTime } from "./criteria/publish-on-time.ts";
import { serviceSatisfied } from "./criteria/service-satisfied.ts";
import { updateOnTime } from "./criteria/update-on-time.ts";
import { evidence } from "./evidence.ts";
import { facts } from "./facts.ts";
import { findings } from "./findings.ts";
import { form } from "./form.ts";
import { imports } from "./imports.ts";
import { law } from "./law.ts";
import { report } from "./report.ts";
import { signals } from "./signals.ts";

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
  form,
  evidence,
  findings,
  signals,
  report,
  imports,
  texts: { vi: () => import("./texts/vi.ts"), en: () => import("./texts/en.ts") },
});
