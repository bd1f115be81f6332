import { deduction, defineCriterion } from "@kiemtra/plugin-kit";

/** Each disclosure that fell due was made: a late one takes a tenth of the points, a missing one three tenths. */
export const budgetDisclosedEachTime = defineCriterion({
  key: "budget-disclosed-each-time",
  revision: 1,
  law: ["tt-61-2017-btc"],
  asks: ["disclosures", "disclosures-due", "disclosures-late", "disclosures-missing"],
  scale: deduction([
    { fact: "disclosures-late", eachPercent: 10 },
    { fact: "disclosures-missing", eachPercent: 30 },
  ]),
  ownReasons: ["deducted-share"],
});
