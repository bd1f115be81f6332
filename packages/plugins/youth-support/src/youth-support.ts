import { definePlugin } from "@kiemtra/plugin-kit";
import { helpersAreInstructed } from "./criteria/helpers-are-instructed.ts";
import { helpersUseNoPasswords } from "./criteria/helpers-use-no-passwords.ts";
import { peopleAreHelped } from "./criteria/people-are-helped.ts";
import { supportLaunchedByPlan } from "./criteria/support-launched-by-plan.ts";
import { evidence } from "./evidence.ts";
import { facts } from "./facts.ts";
import { findings } from "./findings.ts";
import { form } from "./form.ts";
import { imports } from "./imports.ts";
import { law } from "./law.ts";
import { report } from "./report.ts";
import { signals } from "./signals.ts";

/** Reform model: young people who help others to file dossiers and pay online. */
export const youthSupport = definePlugin({
  contract: 1,
  id: "youth-support",
  version: "1.0.0",
  law,
  facts,
  criteria: [supportLaunchedByPlan, peopleAreHelped, helpersAreInstructed, helpersUseNoPasswords],
  form,
  evidence,
  findings,
  signals,
  report,
  imports,
  texts: { vi: () => import("./texts/vi.ts"), en: () => import("./texts/en.ts") },
});
