import { deduction, defineCriterion } from "@kiemtra/plugin-kit";

/** Each sampled full-process dossier for which paper was asked all the same takes half a point. */
export const noPaperAskedAgain = defineCriterion({
  key: "no-paper-asked-again",
  revision: 1,
  law: ["nd-45-2020", "nd-42-2022"],
  asks: ["sampled-dossiers", "dossiers-checked", "paper-asked-again"],
  scale: deduction([{ fact: "paper-asked-again", eachMilli: 500 }]),
  ownReasons: ["deducted"],
});
