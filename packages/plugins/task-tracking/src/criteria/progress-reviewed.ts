import { defineCriterion, levels } from "@kiemtra/plugin-kit";

/** The leaders review the progress of tasks, by a habit that leaves a trace. */
export const progressReviewed = defineCriterion({
  key: "progress-reviewed",
  revision: 1,
  law: ["ct-26-2016", "nd-30-2020"],
  asks: ["progress-review", "progress-review-document"],
  scale: levels("progress-review", { regular: 100, irregular: 50, none: 0 }),
});
