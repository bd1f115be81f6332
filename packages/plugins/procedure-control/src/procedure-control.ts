import { definePlugin } from "@kiemtra/plugin-kit";
import { controlSlipsCompleteAtCentre } from "./criteria/control-slips-complete-at-centre.ts";
import { controlSlipsCompleteAtSection } from "./criteria/control-slips-complete-at-section.ts";
import { formsAsPrescribedAtCentre } from "./criteria/forms-as-prescribed-at-centre.ts";
import { formsAsPrescribedAtSection } from "./criteria/forms-as-prescribed-at-section.ts";
import { logbookCompleteAtCentre } from "./criteria/logbook-complete-at-centre.ts";
import { logbookCompleteAtSection } from "./criteria/logbook-complete-at-section.ts";
import { plannedProceduresReviewed } from "./criteria/planned-procedures-reviewed.ts";
import { proposalsAreSubstantial } from "./criteria/proposals-are-substantial.ts";
import { reviewPlanUpToDate } from "./criteria/review-plan-up-to-date.ts";
import { simplificationProposed } from "./criteria/simplification-proposed.ts";
import { evidence } from "./evidence.ts";
import { facts } from "./facts.ts";
import { findings } from "./findings.ts";
import { form } from "./form.ts";
import { imports } from "./imports.ts";
import { law } from "./law.ts";
import { report } from "./report.ts";
import { signals } from "./signals.ts";

/** Control of procedures in a unit: the plan for reviewing them, proposals to simplify, logbooks and control slips. */
export const procedureControl = definePlugin({
  contract: 1,
  id: "procedure-control",
  version: "1.0.0",
  law,
  facts,
  criteria: [
    reviewPlanUpToDate,
    plannedProceduresReviewed,
    simplificationProposed,
    proposalsAreSubstantial,
    formsAsPrescribedAtSection,
    formsAsPrescribedAtCentre,
    controlSlipsCompleteAtSection,
    controlSlipsCompleteAtCentre,
    logbookCompleteAtSection,
    logbookCompleteAtCentre,
  ],
  form,
  evidence,
  findings,
  signals,
  report,
  imports,
  texts: { vi: () => import("./texts/vi.ts"), en: () => import("./texts/en.ts") },
});
