import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { taskTracking } from "../task-tracking.ts";
import { resultsAttached } from "./results-attached.ts";

testCriterion(taskTracking, resultsAttached, [
  {
    name: "the whole sample",
    facts: { "tasks-sampled": 20, "sampled-tasks-with-result": 20 },
    max: 3,
    earned: 3,
  },
  {
    name: "three of twenty have none",
    facts: { "tasks-sampled": 20, "sampled-tasks-with-result": 17 },
    max: 3,
    earned: 2.55,
    reasons: ["ratio-below-full"],
  },
  {
    name: "none has one",
    facts: { "tasks-sampled": 20, "sampled-tasks-with-result": 0 },
    max: 3,
    earned: 0,
    reasons: ["ratio-below-full"],
  },
  {
    name: "nothing was sampled",
    facts: { "tasks-sampled": 0, "sampled-tasks-with-result": 0 },
    max: 3,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "tasks-sampled": 16, "sampled-tasks-with-result": 15 },
    max: 3,
    earned: 2.81,
  },
  { name: "is open while nothing is known", facts: {}, max: 3, state: "open" },
]);
