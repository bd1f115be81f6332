import type { FormStep } from "@kiemtra/plugin-kit";

/** Figures of the software first, then a sample of tasks, then how they are followed up. */
export const form: readonly FormStep[] = [
  {
    key: "figures",
    asks: [
      "tasks-assigned",
      "tasks-due",
      "tasks-done-in-time",
      "tasks-done-late",
      "tasks-overdue",
      "tasks-not-yet-due",
      "tasks-late-last-year",
      "unit-reports-none-late",
    ],
  },
  {
    key: "software",
    asks: [
      "sampled-tasks",
      "tasks-sampled",
      "sampled-tasks-in-time",
      "sampled-tasks-state-true",
      "sampled-tasks-with-result",
    ],
  },
  { key: "documents", asks: ["assigning-documents", "assigning-documents-entered"] },
  { key: "leaders", asks: ["progress-review", "progress-review-document"] },
];
