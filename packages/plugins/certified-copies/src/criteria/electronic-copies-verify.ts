import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/**
 * An electronic copy that is opened has the certifier's and the agency's valid signatures; below half nothing is
 * earned.
 */
export const electronicCopiesVerify = defineCriterion({
  key: "electronic-copies-verify",
  revision: 1,
  law: ["nd-45-2020"],
  asks: ["opened-electronic-copies", "electronic-copies-opened", "electronic-copies-valid"],
  scale: proportion(
    { of: "electronic-copies-valid", over: "electronic-copies-opened" },
    { zeroBelowPercent: 50 },
  ),
  ownReasons: ["ratio-below-full", "ratio-below-threshold"],
});
