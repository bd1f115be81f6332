import type { EvidenceSpec } from "@kiemtra/plugin-kit";

/** What proves the criteria. */
export const evidence: readonly EvidenceSpec[] = [
  {
    key: "software-extract",
    criteria: ["no-task-overdue", "tasks-done-in-time", "no-more-late-tasks-than-last-year"],
    kind: "extract",
    isRequired: true,
  },
  {
    key: "task-screens",
    criteria: ["task-states-up-to-date", "results-attached"],
    kind: "screenshot",
    isRequired: false,
  },
  { key: "incoming-register", criteria: ["assigned-tasks-entered"], kind: "document", isRequired: true },
  { key: "review-minutes", criteria: ["progress-reviewed"], kind: "document", isRequired: true },
];
