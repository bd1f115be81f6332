import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { taskTracking } from "../task-tracking.ts";
import { noTaskOverdue } from "./no-task-overdue.ts";

testCriterion(taskTracking, noTaskOverdue, [
  { name: "none is late", facts: { "tasks-overdue": 0, "tasks-done-late": 0 }, max: 5, earned: 5 },
  {
    name: "some were done late",
    facts: { "tasks-overdue": 0, "tasks-done-late": 3 },
    max: 5,
    earned: 2.5,
    reasons: ["event-happened"],
  },
  {
    name: "one is overdue",
    facts: { "tasks-overdue": 1, "tasks-done-late": 0 },
    max: 5,
    earned: 0,
    reasons: ["event-happened"],
  },
  {
    name: "the worse of the two decides",
    facts: { "tasks-overdue": 2, "tasks-done-late": 3 },
    max: 5,
    earned: 0,
    reasons: ["event-happened"],
  },
  {
    name: "rounds half up to two decimals",
    facts: { "tasks-overdue": 0, "tasks-done-late": 1 },
    max: 0.25,
    earned: 0.13,
  },
  {
    name: "what the unit reports is not judged",
    facts: { "unit-reports-none-late": true },
    max: 5,
    state: "open",
  },
]);
