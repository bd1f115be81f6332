import { bands, defineCriterion } from "@kiemtra/plugin-kit";

/** What the software says about a task is true, seen on a sample: all, most, or a fair part of it. */
export const taskStatesUpToDate = defineCriterion({
  key: "task-states-up-to-date",
  revision: 1,
  law: ["nd-30-2020", "nq-131-2022"],
  asks: ["sampled-tasks", "tasks-sampled", "sampled-tasks-state-true"],
  scale: bands({ of: "sampled-tasks-state-true", over: "tasks-sampled" }, [
    { from: 100, sharePercent: 100 },
    { from: 90, sharePercent: 70 },
    { from: 70, sharePercent: 40 },
  ]),
  ownReasons: ["band-below-full"],
});
