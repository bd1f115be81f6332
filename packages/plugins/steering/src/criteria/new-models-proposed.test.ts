import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { steering } from "../steering.ts";
import { newModelsProposed } from "./new-models-proposed.ts";

testCriterion(steering, newModelsProposed, [
  { name: "two of them", facts: { "models-named": 2 }, max: 2, earned: 2 },
  { name: "more than are needed", facts: { "models-named": 5 }, max: 2, earned: 2 },
  { name: "one", facts: { "models-named": 1 }, max: 2, earned: 1, reasons: ["items-missing"] },
  { name: "none", facts: { "models-named": 0 }, max: 2, earned: 0 },
  { name: "the maximum is not a whole number of them", facts: { "models-named": 1 }, max: 1.25, earned: 1 },
  { name: "is open while nothing is known", facts: {}, max: 2, state: "open" },
]);
