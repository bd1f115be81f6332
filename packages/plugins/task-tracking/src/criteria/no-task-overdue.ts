import { defineCriterion, worstEvent } from "@kiemtra/plugin-kit";

/** No task is overdue on the software; tasks that were done, but late, leave half. */
export const noTaskOverdue = defineCriterion({
  key: "no-task-overdue",
  revision: 1,
  law: ["ct-26-2016", "nq-131-2022"],
  asks: ["tasks-overdue", "tasks-done-late", "unit-reports-none-late"],
  scale: worstEvent({ "tasks-overdue": 0, "tasks-done-late": 50 }),
  ownReasons: ["event-happened"],
});
