import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { steering } from "../steering.ts";
import { newModelsInUse } from "./new-models-in-use.ts";

testCriterion(steering, newModelsInUse, [
  {
    name: "two piloted, two replicated",
    facts: { "models-piloted": 2, "models-replicated": 2 },
    max: 2,
    earned: 2,
  },
  {
    name: "one piloted, one replicated",
    facts: { "models-piloted": 1, "models-replicated": 1 },
    max: 2,
    earned: 1,
    reasons: ["steps-below-full"],
  },
  { name: "more than are needed", facts: { "models-piloted": 4, "models-replicated": 3 }, max: 2, earned: 2 },
  { name: "none", facts: { "models-piloted": 0, "models-replicated": 0 }, max: 2, earned: 0 },
  {
    name: "is open while one of the two is not known",
    facts: { "models-piloted": 2 },
    max: 2,
    state: "open",
  },
]);
