import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Each procedure that the plan names was reviewed; fewer than half is nothing. */
export const plannedProceduresReviewed = defineCriterion({
  key: "planned-procedures-reviewed",
  revision: 1,
  law: ["nd-63-2010", "nd-92-2017", "tt-02-2017-vpcp"],
  scale: proportion({ of: "procedures-reviewed", over: "procedures-to-review" }, { zeroBelowPercent: 50 }),
  ownReasons: ["ratio-below-full", "ratio-below-threshold"],
});
