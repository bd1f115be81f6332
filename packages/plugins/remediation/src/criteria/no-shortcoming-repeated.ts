import { deduction, defineCriterion } from "@kiemtra/plugin-kit";

/** No shortcoming of an earlier conclusion is found again; each one takes a quarter of the points. */
export const noShortcomingRepeated = defineCriterion({
  key: "no-shortcoming-repeated",
  revision: 1,
  law: ["ct-26-2016", "tt-02-2017-vpcp"],
  asks: ["earlier-recommendations", "shortcomings-repeated"],
  scale: deduction([{ fact: "shortcomings-repeated", eachPercent: 25 }]),
  ownReasons: ["deducted-share"],
});
