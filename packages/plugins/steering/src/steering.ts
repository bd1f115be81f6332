import { definePlugin } from "@kiemtra/plugin-kit";
import { componentPlansIssuedInFull } from "./criteria/component-plans-issued-in-full.ts";
import { componentPlansIssuedInTime } from "./criteria/component-plans-issued-in-time.ts";
import { foundProblemsHandled } from "./criteria/found-problems-handled.ts";
import { newModelsInUse } from "./criteria/new-models-in-use.ts";
import { newModelsProposed } from "./criteria/new-models-proposed.ts";
import { officialsAreInformed } from "./criteria/officials-are-informed.ts";
import { officialsKnowTheirTasks } from "./criteria/officials-know-their-tasks.ts";
import { ownChecksCarriedOut } from "./criteria/own-checks-carried-out.ts";
import { ownChecksConcluded } from "./criteria/own-checks-concluded.ts";
import { planTasksCompleted } from "./criteria/plan-tasks-completed.ts";
import { reformMadeKnown } from "./criteria/reform-made-known.ts";
import { reformPlanIssuedInTime } from "./criteria/reform-plan-issued-in-time.ts";
import { reportsSentInTime } from "./criteria/reports-sent-in-time.ts";
import { evidence } from "./evidence.ts";
import { facts } from "./facts.ts";
import { findings } from "./findings.ts";
import { form } from "./form.ts";
import { imports } from "./imports.ts";
import { law } from "./law.ts";
import { report } from "./report.ts";
import { signals } from "./signals.ts";

/** Steering of administrative reform in a unit: plans, their completion, reports, publicity, own checks, new models. */
export const steering = definePlugin({
  contract: 1,
  id: "steering",
  version: "1.0.0",
  law,
  facts,
  criteria: [
    reformPlanIssuedInTime,
    componentPlansIssuedInFull,
    componentPlansIssuedInTime,
    planTasksCompleted,
    reportsSentInTime,
    reformMadeKnown,
    officialsAreInformed,
    officialsKnowTheirTasks,
    ownChecksCarriedOut,
    ownChecksConcluded,
    foundProblemsHandled,
    newModelsProposed,
    newModelsInUse,
  ],
  form,
  evidence,
  findings,
  signals,
  report,
  imports,
  texts: { vi: () => import("./texts/vi.ts"), en: () => import("./texts/en.ts") },
});
