import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { onlineServices } from "../online-services.ts";
import { resultsAreElectronic } from "./results-are-electronic.ts";

testCriterion(onlineServices, resultsAreElectronic, [
  { name: "all of them", facts: { "dossiers-checked": 10, "electronic-results": 10 }, max: 3, earned: 3 },
  {
    name: "seven of ten",
    facts: { "dossiers-checked": 10, "electronic-results": 7 },
    max: 3,
    earned: 2.1,
    reasons: ["ratio-below-full"],
  },
  { name: "none", facts: { "dossiers-checked": 10, "electronic-results": 0 }, max: 3, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "dossiers-checked": 7, "electronic-results": 5 },
    max: 3,
    earned: 2.14,
  },
  {
    name: "nothing was sampled",
    facts: { "dossiers-checked": 0, "electronic-results": 0 },
    max: 3,
    state: "no-occurrence",
  },
  { name: "is open while nothing is known", facts: {}, max: 3, state: "open" },
]);
