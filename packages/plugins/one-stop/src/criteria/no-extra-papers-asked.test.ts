import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { oneStop } from "../one-stop.ts";
import { noExtraPapersAsked } from "./no-extra-papers-asked.ts";

testCriterion(oneStop, noExtraPapersAsked, [
  { name: "none", facts: { "extra-papers-asked": 0 }, max: 3, earned: 3 },
  { name: "one", facts: { "extra-papers-asked": 1 }, max: 3, earned: 2.25, reasons: ["deducted-share"] },
  { name: "three", facts: { "extra-papers-asked": 3 }, max: 3, earned: 0.75 },
  { name: "never below zero", facts: { "extra-papers-asked": 7 }, max: 3, earned: 0 },
  { name: "rounds half up to two decimals", facts: { "extra-papers-asked": 1 }, max: 0.5, earned: 0.38 },
  { name: "is open while nothing is known", facts: { "dossiers-checked": 20 }, max: 3, state: "open" },
]);
