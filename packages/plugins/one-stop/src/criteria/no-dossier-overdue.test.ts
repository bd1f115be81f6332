import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { oneStop } from "../one-stop.ts";
import { noDossierOverdue } from "./no-dossier-overdue.ts";

testCriterion(oneStop, noDossierOverdue, [
  { name: "none is overdue", facts: { "in-process": 30, overdue: 0 }, max: 5, earned: 5 },
  { name: "one is", facts: { "in-process": 30, overdue: 1 }, max: 5, earned: 0, reasons: ["event-happened"] },
  { name: "many are", facts: { "in-process": 30, overdue: 12 }, max: 5, earned: 0 },
  { name: "what the sample shows is not judged", facts: { "sampled-overdue": 0 }, max: 5, state: "open" },
]);
