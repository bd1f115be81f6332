import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/**
 * Of those who should be at work at a surprise check, how many are not absent without leave; below half nothing is
 * earned.
 */
export const nobodyAbsentWithoutLeave = defineCriterion({
  key: "nobody-absent-without-leave",
  revision: 1,
  law: ["ct-26-2016"],
  asks: [
    "surprise-check-on",
    "surprise-check-hour",
    "people-at-check",
    "people-expected",
    "people-present",
    "people-away-with-leave",
    "people-absent-without-leave",
  ],
  scale: proportion(
    { of: { minus: ["people-expected", "people-absent-without-leave"] }, over: "people-expected" },
    { zeroBelowPercent: 50 },
  ),
  ownReasons: ["ratio-below-full", "ratio-below-threshold"],
});
