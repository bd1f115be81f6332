import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { oneStop } from "../one-stop.ts";
import { dossiersEnteredInSoftware } from "./dossiers-entered-in-software.ts";

testCriterion(oneStop, dossiersEnteredInSoftware, [
  { name: "all of them", facts: { "dossiers-checked": 20, "entered-in-software": 20 }, max: 3, earned: 3 },
  {
    name: "nine of ten",
    facts: { "dossiers-checked": 20, "entered-in-software": 18 },
    max: 3,
    earned: 2.25,
    reasons: ["band-below-full"],
  },
  { name: "seven of ten", facts: { "dossiers-checked": 20, "entered-in-software": 14 }, max: 3, earned: 1.5 },
  { name: "fewer", facts: { "dossiers-checked": 20, "entered-in-software": 13 }, max: 3, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "dossiers-checked": 10, "entered-in-software": 9 },
    max: 0.5,
    earned: 0.38,
  },
  {
    name: "nothing was sampled",
    facts: { "dossiers-checked": 0, "entered-in-software": 0 },
    max: 3,
    state: "no-occurrence",
  },
  { name: "is open while nothing is known", facts: {}, max: 3, state: "open" },
]);
