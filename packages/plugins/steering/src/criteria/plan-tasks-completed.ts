import { bands, defineCriterion } from "@kiemtra/plugin-kit";

/** Tasks of the plan that were due by the visit are done. */
export const planTasksCompleted = defineCriterion({
  key: "plan-tasks-completed",
  revision: 1,
  law: ["nq-76-2021"],
  scale: bands({ of: "tasks-done", over: "tasks-due" }, [
    { from: 100, sharePercent: 100 },
    { from: 90, sharePercent: 75 },
    { from: 80, sharePercent: 50 },
    { from: 70, sharePercent: 25 },
  ]),
  ownReasons: ["band-below-full"],
});
