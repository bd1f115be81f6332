import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** What own checks found, harassment and trouble made for people above all, was dealt with. */
export const foundProblemsHandled = defineCriterion({
  key: "found-problems-handled",
  revision: 1,
  law: ["nd-63-2010", "ct-26-2016"],
  scale: proportion({ of: "problems-handled", over: "problems-found" }, { zeroBelowPercent: 50 }),
  ownReasons: ["ratio-below-full", "ratio-below-threshold"],
});
