import { definePlugin } from "@kiemtra/plugin-kit";
import { assignedTasksEntered } from "./criteria/assigned-tasks-entered.ts";
import { noMoreLateTasksThanLastYear } from "./criteria/no-more-late-tasks-than-last-year.ts";
import { noTaskOverdue } from "./criteria/no-task-overdue.ts";
import { progressReviewed } from "./criteria/progress-reviewed.ts";
import { resultsAttached } from "./criteria/results-attached.ts";
import { taskStatesUpToDate } from "./criteria/task-states-up-to-date.ts";
import { tasksDoneInTime } from "./criteria/tasks-done-in-time.ts";
import { evidence } from "./evidence.ts";
import { facts } from "./facts.ts";
import { findings } from "./findings.ts";
import { form } from "./form.ts";
import { imports } from "./imports.ts";
import { law } from "./law.ts";
import { report } from "./report.ts";
import { signals } from "./signals.ts";

/**
 * Tasks assigned to the unit on the task-assignment software: entered, done in time, kept up to date, none overdue.
 */
export const taskTracking = definePlugin({
  contract: 1,
  id: "task-tracking",
  version: "1.0.0",
  law,
  facts,
  criteria: [
    noTaskOverdue,
    tasksDoneInTime,
    noMoreLateTasksThanLastYear,
    assignedTasksEntered,
    taskStatesUpToDate,
    resultsAttached,
    progressReviewed,
  ],
  form,
  evidence,
  findings,
  signals,
  report,
  imports,
  texts: { vi: () => import("./texts/vi.ts"), en: () => import("./texts/en.ts") },
});
