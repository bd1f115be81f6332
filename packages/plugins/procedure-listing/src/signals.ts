import type { Signal } from "@kiemtra/plugin-kit";

/** What cannot both be true. */
export const signals: readonly Signal[] = [
  {
    key: "sample-larger-than-board",
    left: "posted-procedures-checked",
    is: "above",
    right: "procedures-posted",
  },
  {
    key: "sample-larger-than-list",
    left: "posted-procedures-checked",
    is: "above",
    right: "sample-list-size",
  },
];
