import type { Signal } from "@kiemtra/plugin-kit";

/** What cannot both be true. */
export const signals: readonly Signal[] = [
  {
    key: "finished-but-not-all",
    left: "backlog-digitised",
    is: "below",
    right: "backlog-valid",
    when: { fact: "backlog-finished", is: true },
  },
  {
    key: "day-without-finish",
    left: "backlog-finished-on",
    is: "above",
    right: { value: 0 },
    when: { fact: "backlog-finished", is: false },
  },
  {
    key: "counted-without-review",
    left: "backlog-valid",
    is: "above",
    right: { value: 0 },
    when: { fact: "backlog-review", is: "not-reviewed" },
  },
  {
    key: "sample-larger-than-all",
    left: "files-checked",
    is: "above",
    right: { sum: ["dossiers-digitised", "results-digitised", "backlog-digitised"] },
  },
];
