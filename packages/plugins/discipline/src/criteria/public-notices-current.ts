import { deduction, defineCriterion } from "@kiemtra/plugin-kit";

/** Each public notice that is out of date takes half a point. */
export const publicNoticesCurrent = defineCriterion({
  key: "public-notices-current",
  revision: 1,
  law: ["ct-26-2016", "qd-129-2007"],
  asks: ["posted-notices", "notices-checked", "notices-stale"],
  scale: deduction([{ fact: "notices-stale", eachMilli: 500 }]),
  ownReasons: ["deducted"],
});
