import type { FormStep } from "@kiemtra/plugin-kit";

/** Papers of the year first, then the talk with officials, then own checks and new models. */
export const form: readonly FormStep[] = [
  {
    key: "plans",
    asks: [
      "plan-issued",
      "plan-document",
      "plan-issued-on",
      "plan-due-on",
      "component-plans",
      "component-plans-due",
      "component-plans-issued",
      "component-plans-in-time",
    ],
  },
  { key: "progress", asks: ["tasks-due", "tasks-done", "reports-due", "reports-late", "reports-missing"] },
  {
    key: "publicity",
    asks: [
      "publicity-at-meetings",
      "publicity-by-loudspeaker",
      "publicity-on-website",
      "publicity-on-paper",
      "officials",
      "officials-informed",
      "officials-asked",
      "officials-knowing-tasks",
    ],
  },
  {
    key: "own-checks",
    asks: ["checks-planned", "checks-done", "checks-concluded", "problems-found", "problems-handled"],
  },
  { key: "models", asks: ["new-models", "models-named", "models-piloted", "models-replicated"] },
];
