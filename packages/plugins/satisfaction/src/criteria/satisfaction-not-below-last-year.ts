import { againstReference, defineCriterion } from "@kiemtra/plugin-kit";

/** Satisfaction is not below last year's; below it, in proportion. */
export const satisfactionNotBelowLastYear = defineCriterion({
  key: "satisfaction-not-below-last-year",
  revision: 1,
  law: ["nq-76-2021", "qd-1001-2023-bnv"],
  asks: ["survey-index", "survey-index-last-year"],
  scale: againstReference("survey-index", "survey-index-last-year", { worsePercent: "proportional" }),
  ownReasons: ["reference-worse"],
});
