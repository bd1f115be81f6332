import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Of the tasks that fell due in the period, how many were done in time; below half nothing is earned. */
export const tasksDoneInTime = defineCriterion({
  key: "tasks-done-in-time",
  revision: 1,
  law: ["ct-26-2016", "nd-30-2020"],
  asks: ["tasks-assigned", "tasks-due", "tasks-done-in-time"],
  scale: proportion({ of: "tasks-done-in-time", over: "tasks-due" }, { zeroBelowPercent: 50 }),
  ownReasons: ["ratio-below-full", "ratio-below-threshold"],
});
