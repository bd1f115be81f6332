import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { taskTracking } from "../task-tracking.ts";
import { taskStatesUpToDate } from "./task-states-up-to-date.ts";

testCriterion(taskTracking, taskStatesUpToDate, [
  { name: "all are true", facts: { "tasks-sampled": 20, "sampled-tasks-state-true": 20 }, max: 5, earned: 5 },
  {
    name: "from nine tenths on",
    facts: { "tasks-sampled": 20, "sampled-tasks-state-true": 18 },
    max: 5,
    earned: 3.5,
    reasons: ["band-below-full"],
  },
  {
    name: "just below nine tenths",
    facts: { "tasks-sampled": 200, "sampled-tasks-state-true": 179 },
    max: 5,
    earned: 2,
  },
  {
    name: "below seven tenths",
    facts: { "tasks-sampled": 20, "sampled-tasks-state-true": 13 },
    max: 5,
    earned: 0,
    reasons: ["band-below-full"],
  },
  {
    name: "the rows are counted",
    facts: {
      "sampled-tasks": [
        { id: "a", cells: { task: "412/UBND-NC", outcome: "done-in-time", "state-true": true } },
        { id: "b", cells: { task: "455/UBND-KT", outcome: "overdue", "state-true": false } },
      ],
    },
    max: 5,
    earned: 0,
  },
  {
    name: "nothing was sampled",
    facts: { "tasks-sampled": 0, "sampled-tasks-state-true": 0 },
    max: 5,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "tasks-sampled": 20, "sampled-tasks-state-true": 19 },
    max: 0.15,
    earned: 0.11,
  },
  { name: "is open while nothing is known", facts: {}, max: 5, state: "open" },
]);
