import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** A scanned code opens the right procedure in the version in force, without signing in; below half nothing is earned. */
export const codesOpenCurrentProcedure = defineCriterion({
  key: "codes-open-current-procedure",
  revision: 1,
  law: ["nd-63-2010", "nd-92-2017", "tt-02-2017-vpcp"],
  asks: ["scanned-codes", "codes-scanned", "codes-opening-current-version"],
  scale: proportion({ of: "codes-opening-current-version", over: "codes-scanned" }, { zeroBelowPercent: 50 }),
  ownReasons: ["ratio-below-full", "ratio-below-threshold"],
});
