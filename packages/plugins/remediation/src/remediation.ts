import { definePlugin } from "@kiemtra/plugin-kit";
import { conclusionsCarriedOut } from "./criteria/conclusions-carried-out.ts";
import { noShortcomingRepeated } from "./criteria/no-shortcoming-repeated.ts";
import { recommendationsCarriedOut } from "./criteria/recommendations-carried-out.ts";
import { recommendationsCarriedOutInTime } from "./criteria/recommendations-carried-out-in-time.ts";
import { remediesHoldOnSite } from "./criteria/remedies-hold-on-site.ts";
import { remedyPlanned } from "./criteria/remedy-planned.ts";
import { remedyReportSentInTime } from "./criteria/remedy-report-sent-in-time.ts";
import { evidence } from "./evidence.ts";
import { facts } from "./facts.ts";
import { findings } from "./findings.ts";
import { form } from "./form.ts";
import { imports } from "./imports.ts";
import { law } from "./law.ts";
import { report } from "./report.ts";
import { signals } from "./signals.ts";

/** What earlier inspections asked for: carried out, in time, holding on site, not repeated, and reported. */
export const remediation = definePlugin({
  contract: 1,
  id: "remediation",
  version: "1.0.0",
  law,
  facts,
  criteria: [
    recommendationsCarriedOut,
    recommendationsCarriedOutInTime,
    remediesHoldOnSite,
    noShortcomingRepeated,
    remedyPlanned,
    remedyReportSentInTime,
    conclusionsCarriedOut,
  ],
  form,
  evidence,
  findings,
  signals,
  report,
  imports,
  texts: { vi: () => import("./texts/vi.ts"), en: () => import("./texts/en.ts") },
});
