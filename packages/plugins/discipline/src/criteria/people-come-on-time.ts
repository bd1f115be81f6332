import { deduction, defineCriterion } from "@kiemtra/plugin-kit";

/** Each person who comes late to a surprise check takes a tenth of the points. */
export const peopleComeOnTime = defineCriterion({
  key: "people-come-on-time",
  revision: 1,
  law: ["ct-26-2016"],
  asks: ["people-at-check", "people-late"],
  scale: deduction([{ fact: "people-late", eachPercent: 10 }]),
  ownReasons: ["deducted-share"],
});
