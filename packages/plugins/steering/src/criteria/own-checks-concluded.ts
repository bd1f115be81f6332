import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Each own check ends in a notice of conclusions. */
export const ownChecksConcluded = defineCriterion({
  key: "own-checks-concluded",
  revision: 1,
  law: ["tt-02-2017-vpcp", "nq-76-2021"],
  scale: proportion({ of: "checks-concluded", over: "checks-done" }),
  ownReasons: ["ratio-below-full"],
});
