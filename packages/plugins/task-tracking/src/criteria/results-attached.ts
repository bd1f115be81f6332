import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** A task that is reported as done has its result attached, seen on a sample. */
export const resultsAttached = defineCriterion({
  key: "results-attached",
  revision: 1,
  law: ["nd-30-2020"],
  asks: ["sampled-tasks", "tasks-sampled", "sampled-tasks-with-result"],
  scale: proportion({ of: "sampled-tasks-with-result", over: "tasks-sampled" }),
  ownReasons: ["ratio-below-full"],
});
