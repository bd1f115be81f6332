import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Those on the roster were shown how to file and pay online; without a helper there is no case. */
export const helpersAreInstructed = defineCriterion({
  key: "helpers-are-instructed",
  revision: 1,
  law: ["nd-42-2022", "luat-thanh-nien-2020"],
  scale: proportion({ of: "helpers-instructed", over: "helpers" }),
  ownReasons: ["ratio-below-full"],
});
