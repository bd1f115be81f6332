import type { FormStep } from "@kiemtra/plugin-kit";

/** Papers of the review first, then forms and a sample of dossiers. */
export const form: readonly FormStep[] = [
  {
    key: "review",
    asks: [
      "review-plan",
      "review-plan-document",
      "superior-direction",
      "procedures-to-review",
      "procedures-reviewed",
      "simplification-proposals",
      "substantial-proposals",
    ],
  },
  {
    key: "dossiers",
    asks: [
      "slip-follows-form",
      "logbook-follows-form",
      "sampled-dossiers",
      "dossiers-checked",
      "slips-complete",
      "slips-missing",
      "logbook-entries-complete",
      "logbook-entries-missing",
    ],
  },
];
