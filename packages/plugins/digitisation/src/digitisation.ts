import { definePlugin } from "@kiemtra/plugin-kit";
import { backlogDigitised } from "./criteria/backlog-digitised.ts";
import { backlogFinishedByTarget } from "./criteria/backlog-finished-by-target.ts";
import { backlogIsReviewed } from "./criteria/backlog-is-reviewed.ts";
import { backlogOnSchedule } from "./criteria/backlog-on-schedule.ts";
import { digitisedFilesSigned } from "./criteria/digitised-files-signed.ts";
import { digitisedFilesUsable } from "./criteria/digitised-files-usable.ts";
import { newDossiersDigitised } from "./criteria/new-dossiers-digitised.ts";
import { newResultsDigitised } from "./criteria/new-results-digitised.ts";
import { evidence } from "./evidence.ts";
import { facts } from "./facts.ts";
import { findings } from "./findings.ts";
import { form } from "./form.ts";
import { imports } from "./imports.ts";
import { law } from "./law.ts";
import { report } from "./report.ts";
import { signals } from "./signals.ts";

/** Digitising dossiers and results: new ones at reception, and the still-valid backlog of 2022 and before. */
export const digitisation = definePlugin({
  contract: 1,
  id: "digitisation",
  version: "1.0.0",
  law,
  facts,
  criteria: [
    newDossiersDigitised,
    newResultsDigitised,
    backlogIsReviewed,
    backlogDigitised,
    backlogOnSchedule,
    backlogFinishedByTarget,
    digitisedFilesUsable,
    digitisedFilesSigned,
  ],
  form,
  evidence,
  findings,
  signals,
  report,
  imports,
  texts: { vi: () => import("./texts/vi.ts"), en: () => import("./texts/en.ts") },
});
