import { definePlugin } from "@kiemtra/plugin-kit";
import { decisionNamed } from "./criteria/decision-named.ts";
import { noRepealedProcedurePosted } from "./criteria/no-repealed-procedure-posted.ts";
import { pagesNumbered } from "./criteria/pages-numbered.ts";
import { postedCompletely } from "./criteria/posted-completely.ts";
import { postedInTime } from "./criteria/posted-in-time.ts";
import { postedProceduresAreCurrent } from "./criteria/posted-procedures-are-current.ts";
import { postedWherePeopleRead } from "./criteria/posted-where-people-read.ts";
import { verticalProceduresReceivedAtCentre } from "./criteria/vertical-procedures-received-at-centre.ts";
import { verticalProceduresReceivedAtSection } from "./criteria/vertical-procedures-received-at-section.ts";
import { evidence } from "./evidence.ts";
import { facts } from "./facts.ts";
import { findings } from "./findings.ts";
import { form } from "./form.ts";
import { imports } from "./imports.ts";
import { law } from "./law.ts";
import { report } from "./report.ts";
import { signals } from "./signals.ts";

/**
 * Public posting of procedures as it is checked on site: complete, current, in time, pages numbered, the announcing
 * decision named; and procedures of vertical sectors received at one place.
 */
export const procedureListing = definePlugin({
  contract: 1,
  id: "procedure-listing",
  version: "1.0.0",
  law,
  facts,
  criteria: [
    postedCompletely,
    postedProceduresAreCurrent,
    postedInTime,
    noRepealedProcedurePosted,
    pagesNumbered,
    decisionNamed,
    postedWherePeopleRead,
    verticalProceduresReceivedAtSection,
    verticalProceduresReceivedAtCentre,
  ],
  form,
  evidence,
  findings,
  signals,
  report,
  imports,
  texts: { vi: () => import("./texts/vi.ts"), en: () => import("./texts/en.ts") },
});
