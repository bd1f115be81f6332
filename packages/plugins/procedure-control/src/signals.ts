import type { Signal } from "@kiemtra/plugin-kit";

/** What cannot both be true. */
export const signals: readonly Signal[] = [
  {
    key: "reviewed-without-plan",
    left: "procedures-reviewed",
    is: "above",
    right: { value: 0 },
    when: { fact: "review-plan", is: "not-issued" },
  },
  {
    key: "proposals-without-review",
    left: "simplification-proposals",
    is: "above",
    right: "procedures-reviewed",
  },
  {
    key: "slips-above-sample",
    left: { sum: ["slips-complete", "slips-missing"] },
    is: "above",
    right: "dossiers-checked",
  },
  {
    key: "entries-above-sample",
    left: { sum: ["logbook-entries-complete", "logbook-entries-missing"] },
    is: "above",
    right: "dossiers-checked",
  },
];
