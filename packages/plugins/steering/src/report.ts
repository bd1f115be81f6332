import type { ReportSentence } from "@kiemtra/plugin-kit";

/** Sentences of the unit's report. */
export const report: readonly ReportSentence[] = [
  { key: "plan", facts: ["plan-issued-on"], when: { fact: "plan-issued", is: true } },
  { key: "no-plan", facts: [], when: { fact: "plan-issued", is: false } },
  { key: "component-plans", facts: ["component-plans-issued", "component-plans-due"] },
  { key: "tasks", facts: ["tasks-done", "tasks-due"] },
  { key: "reports", facts: ["reports-due", "reports-late", "reports-missing"] },
  { key: "informed", facts: ["officials-informed", "officials"] },
  { key: "own-checks", facts: ["checks-done", "checks-concluded"] },
  { key: "models", facts: ["models-named", "models-piloted", "models-replicated"] },
];
