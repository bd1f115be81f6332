import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { taskTracking } from "../task-tracking.ts";
import { assignedTasksEntered } from "./assigned-tasks-entered.ts";

testCriterion(taskTracking, assignedTasksEntered, [
  {
    name: "all of them",
    facts: { "assigning-documents": 30, "assigning-documents-entered": 30 },
    max: 4,
    earned: 4,
  },
  {
    name: "some are missing",
    facts: { "assigning-documents": 30, "assigning-documents-entered": 26 },
    max: 4,
    earned: 3.47,
    reasons: ["ratio-below-full"],
  },
  {
    name: "none of them",
    facts: { "assigning-documents": 30, "assigning-documents-entered": 0 },
    max: 4,
    earned: 0,
    reasons: ["ratio-below-full"],
  },
  {
    name: "no document assigned a task",
    facts: { "assigning-documents": 0, "assigning-documents-entered": 0 },
    max: 4,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "assigning-documents": 16, "assigning-documents-entered": 15 },
    max: 3,
    earned: 2.81,
  },
  { name: "is open while nothing is known", facts: {}, max: 4, state: "open" },
]);
