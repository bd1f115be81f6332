import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { onlineServices } from "../online-services.ts";
import { moreFiledByFullProcess } from "./more-filed-by-full-process.ts";

testCriterion(onlineServices, moreFiledByFullProcess, [
  {
    name: "more than last year",
    facts: { "full-process-dossiers": 140, "full-process-dossiers-last-year": 90 },
    max: 2,
    earned: 2,
  },
  {
    name: "as many",
    facts: { "full-process-dossiers": 90, "full-process-dossiers-last-year": 90 },
    max: 2,
    earned: 1,
    reasons: ["reference-equal"],
  },
  {
    name: "fewer",
    facts: { "full-process-dossiers": 80, "full-process-dossiers-last-year": 90 },
    max: 2,
    earned: 0,
    reasons: ["reference-worse"],
  },
  {
    name: "rounds half up to two decimals",
    facts: { "full-process-dossiers": 90, "full-process-dossiers-last-year": 90 },
    max: 0.25,
    earned: 0.13,
  },
  { name: "is open without last year", facts: { "full-process-dossiers": 140 }, max: 2, state: "open" },
]);
