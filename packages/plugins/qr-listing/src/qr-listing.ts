import { definePlugin } from "@kiemtra/plugin-kit";
import { codesCanBeScanned } from "./criteria/codes-can-be-scanned.ts";
import { codesOpenCurrentProcedure } from "./criteria/codes-open-current-procedure.ts";
import { everyPostedProcedureHasACode } from "./criteria/every-posted-procedure-has-a-code.ts";
import { instructionsPosted } from "./criteria/instructions-posted.ts";
import { modelLaunchedByPlan } from "./criteria/model-launched-by-plan.ts";
import { evidence } from "./evidence.ts";
import { facts } from "./facts.ts";
import { findings } from "./findings.ts";
import { form } from "./form.ts";
import { imports } from "./imports.ts";
import { law } from "./law.ts";
import { report } from "./report.ts";
import { signals } from "./signals.ts";

/** Reform model: procedures posted by QR code, checked by scanning a sample at the counter. */
export const qrListing = definePlugin({
  contract: 1,
  id: "qr-listing",
  version: "1.0.0",
  law,
  facts,
  criteria: [
    modelLaunchedByPlan,
    everyPostedProcedureHasACode,
    codesOpenCurrentProcedure,
    codesCanBeScanned,
    instructionsPosted,
  ],
  form,
  evidence,
  findings,
  signals,
  report,
  imports,
  texts: { vi: () => import("./texts/vi.ts"), en: () => import("./texts/en.ts") },
});
