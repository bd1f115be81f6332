import { deduction, defineCriterion } from "@kiemtra/plugin-kit";

/** Each petition that is overdue and not answered takes a quarter of the points, each late answer a tenth. */
export const noPetitionLeftUnanswered = defineCriterion({
  key: "no-petition-left-unanswered",
  revision: 1,
  law: ["nd-20-2008", "nd-92-2017"],
  scale: deduction([
    { fact: "petitions-overdue", eachPercent: 25 },
    { fact: "petitions-answered-late", eachPercent: 10 },
  ]),
  ownReasons: ["deducted-share"],
});
