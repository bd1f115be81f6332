import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Documents that assign a task to the unit were entered on the software. */
export const assignedTasksEntered = defineCriterion({
  key: "assigned-tasks-entered",
  revision: 1,
  law: ["nd-30-2020", "nq-131-2022"],
  scale: proportion({ of: "assigning-documents-entered", over: "assigning-documents" }),
  ownReasons: ["ratio-below-full"],
});
