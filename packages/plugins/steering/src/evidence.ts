import type { EvidenceSpec } from "@kiemtra/plugin-kit";

/** What proves the criteria. */
export const evidence: readonly EvidenceSpec[] = [
  {
    key: "plans",
    criteria: [
      "reform-plan-issued-in-time",
      "component-plans-issued-in-full",
      "component-plans-issued-in-time",
    ],
    kind: "document",
    isRequired: true,
  },
  {
    key: "reports",
    criteria: ["plan-tasks-completed", "reports-sent-in-time"],
    kind: "document",
    isRequired: true,
  },
  {
    key: "publicity-material",
    criteria: ["reform-made-known", "officials-are-informed"],
    kind: "document",
    isRequired: false,
  },
  {
    key: "check-papers",
    criteria: ["own-checks-carried-out", "own-checks-concluded", "found-problems-handled"],
    kind: "document",
    isRequired: true,
  },
  {
    key: "model-papers",
    criteria: ["new-models-proposed", "new-models-in-use"],
    kind: "document",
    isRequired: true,
  },
];
