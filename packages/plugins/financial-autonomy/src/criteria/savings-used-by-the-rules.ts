import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/**
 * Of the savings that were used, how much went where decree and spending rules say; without any used there is no
 * case.
 */
export const savingsUsedByTheRules = defineCriterion({
  key: "savings-used-by-the-rules",
  revision: 1,
  law: ["nd-130-2005", "nd-117-2013", "ttlt-71-2014"],
  asks: ["savings", "savings-used", "savings-used-by-the-rules"],
  scale: proportion({ of: "savings-used-by-the-rules", over: "savings-used" }),
  ownReasons: ["ratio-below-full"],
});
