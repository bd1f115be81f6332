import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { taskTracking } from "../task-tracking.ts";
import { tasksDoneInTime } from "./tasks-done-in-time.ts";

testCriterion(taskTracking, tasksDoneInTime, [
  { name: "all of them", facts: { "tasks-due": 120, "tasks-done-in-time": 120 }, max: 10, earned: 10 },
  {
    name: "a few were late",
    facts: { "tasks-due": 120, "tasks-done-in-time": 111 },
    max: 10,
    earned: 9.25,
    reasons: ["ratio-below-full"],
  },
  {
    name: "none of them",
    facts: { "tasks-due": 120, "tasks-done-in-time": 0 },
    max: 10,
    earned: 0,
    reasons: ["ratio-below-threshold"],
  },
  {
    name: "none fell due",
    facts: { "tasks-due": 0, "tasks-done-in-time": 0 },
    max: 10,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "tasks-due": 16, "tasks-done-in-time": 15 },
    max: 3,
    earned: 2.81,
  },
  { name: "is open while nothing is known", facts: {}, max: 10, state: "open" },
  {
    name: "half of them still counts",
    facts: { "tasks-due": 120, "tasks-done-in-time": 60 },
    max: 10,
    earned: 5,
  },
  {
    name: "below half nothing is earned",
    facts: { "tasks-due": 120, "tasks-done-in-time": 59 },
    max: 10,
    earned: 0,
    reasons: ["ratio-below-threshold"],
  },
  {
    name: "more than fell due is a contradiction, not a score",
    facts: { "tasks-due": 10, "tasks-done-in-time": 11 },
    max: 10,
    state: "open",
  },
]);
