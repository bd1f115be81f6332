import { againstReference, defineCriterion } from "@kiemtra/plugin-kit";

/** No more tasks were late than in the same period of last year; with more of them, in proportion. */
export const noMoreLateTasksThanLastYear = defineCriterion({
  key: "no-more-late-tasks-than-last-year",
  revision: 1,
  law: ["ct-26-2016", "nq-76-2021"],
  asks: ["tasks-done-late", "tasks-overdue", "tasks-late-last-year"],
  scale: againstReference({ sum: ["tasks-done-late", "tasks-overdue"] }, "tasks-late-last-year", {
    better: "lower",
    worsePercent: "proportional",
  }),
  ownReasons: ["reference-worse"],
});
