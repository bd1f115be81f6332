import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Every procedure in the unit's authority is posted; below half of them nothing is earned. */
export const postedCompletely = defineCriterion({
  key: "posted-completely",
  revision: 1,
  law: ["nd-63-2010", "nd-48-2013", "nd-92-2017", "tt-02-2017-vpcp"],
  scale: proportion({ of: "procedures-posted", over: "procedures-to-post" }, { zeroBelowPercent: 50 }),
  ownReasons: ["ratio-below-full", "ratio-below-threshold"],
});
