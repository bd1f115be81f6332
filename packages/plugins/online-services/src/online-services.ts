import { definePlugin } from "@kiemtra/plugin-kit";
import { dossiersFiledOnline } from "./criteria/dossiers-filed-online.ts";
import { fullProcessServicesOffered } from "./criteria/full-process-services-offered.ts";
import { fullProcessServicesUsed } from "./criteria/full-process-services-used.ts";
import { moreFiledByFullProcess } from "./criteria/more-filed-by-full-process.ts";
import { noPaperAskedAgain } from "./criteria/no-paper-asked-again.ts";
import { onlineDossiersAcknowledged } from "./criteria/online-dossiers-acknowledged.ts";
import { onlineDossiersResolvedInTime } from "./criteria/online-dossiers-resolved-in-time.ts";
import { resultsAreElectronic } from "./criteria/results-are-electronic.ts";
import { evidence } from "./evidence.ts";
import { facts } from "./facts.ts";
import { findings } from "./findings.ts";
import { form } from "./form.ts";
import { imports } from "./imports.ts";
import { law } from "./law.ts";
import { report } from "./report.ts";
import { signals } from "./signals.ts";

/** Dossiers filed online, and full-process services: how many, how good, and to what effect. */
export const onlineServices = definePlugin({
  contract: 1,
  id: "online-services",
  version: "1.0.0",
  law,
  facts,
  criteria: [
    dossiersFiledOnline,
    onlineDossiersAcknowledged,
    onlineDossiersResolvedInTime,
    fullProcessServicesOffered,
    fullProcessServicesUsed,
    moreFiledByFullProcess,
    noPaperAskedAgain,
    resultsAreElectronic,
  ],
  form,
  evidence,
  findings,
  signals,
  report,
  imports,
  texts: { vi: () => import("./texts/vi.ts"), en: () => import("./texts/en.ts") },
});
