import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { steering } from "../steering.ts";
import { planTasksCompleted } from "./plan-tasks-completed.ts";

testCriterion(steering, planTasksCompleted, [
  { name: "all of them", facts: { "tasks-due": 20, "tasks-done": 20 }, max: 4, earned: 4 },
  {
    name: "nine of ten",
    facts: { "tasks-due": 20, "tasks-done": 18 },
    max: 4,
    earned: 3,
    reasons: ["band-below-full"],
  },
  { name: "just below nine of ten", facts: { "tasks-due": 20, "tasks-done": 17 }, max: 4, earned: 2 },
  { name: "seven of ten", facts: { "tasks-due": 20, "tasks-done": 14 }, max: 4, earned: 1 },
  { name: "fewer", facts: { "tasks-due": 20, "tasks-done": 13 }, max: 4, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "tasks-due": 10, "tasks-done": 9 },
    max: 0.5,
    earned: 0.38,
  },
  { name: "nothing was due yet", facts: { "tasks-due": 0, "tasks-done": 0 }, max: 4, state: "no-occurrence" },
  { name: "is open while nothing is known", facts: {}, max: 4, state: "open" },
]);
