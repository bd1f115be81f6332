import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Of those who asked for an electronic copy, how many got one. */
export const requestsForElectronicCopiesMet = defineCriterion({
  key: "requests-for-electronic-copies-met",
  revision: 1,
  law: ["nd-45-2020"],
  scale: proportion({ of: "requests-met", over: "requests-for-electronic-copies" }),
  ownReasons: ["ratio-below-full"],
});
