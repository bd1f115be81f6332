import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { taskTracking } from "../task-tracking.ts";
import { noMoreLateTasksThanLastYear } from "./no-more-late-tasks-than-last-year.ts";

testCriterion(taskTracking, noMoreLateTasksThanLastYear, [
  {
    name: "fewer",
    facts: { "tasks-done-late": 2, "tasks-overdue": 0, "tasks-late-last-year": 5 },
    max: 3,
    earned: 3,
  },
  {
    name: "as many",
    facts: { "tasks-done-late": 3, "tasks-overdue": 2, "tasks-late-last-year": 5 },
    max: 3,
    earned: 3,
  },
  {
    name: "none in either year",
    facts: { "tasks-done-late": 0, "tasks-overdue": 0, "tasks-late-last-year": 0 },
    max: 3,
    earned: 3,
  },
  {
    name: "twice as many",
    facts: { "tasks-done-late": 6, "tasks-overdue": 4, "tasks-late-last-year": 5 },
    max: 3,
    earned: 1.5,
    reasons: ["reference-worse"],
  },
  {
    name: "some, after a year without",
    facts: { "tasks-done-late": 1, "tasks-overdue": 0, "tasks-late-last-year": 0 },
    max: 3,
    earned: 0,
    reasons: ["reference-worse"],
  },
  {
    name: "rounds half up to two decimals",
    facts: { "tasks-done-late": 0, "tasks-overdue": 8, "tasks-late-last-year": 5 },
    max: 3,
    earned: 1.88,
  },
  {
    name: "is open while last year is not known",
    facts: { "tasks-done-late": 2, "tasks-overdue": 0 },
    max: 3,
    state: "open",
  },
]);
