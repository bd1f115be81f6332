import { defineCriterion, surveyPoints } from "@kiemtra/plugin-kit";

/** The index of satisfaction that was published for the unit, of a hundred. */
export const peopleAreSatisfied = defineCriterion({
  key: "people-are-satisfied",
  revision: 1,
  law: ["nq-76-2021", "qd-1001-2023-bnv"],
  asks: ["survey-index", "survey-source"],
  scale: surveyPoints("survey-index"),
  ownReasons: ["survey-below-full"],
});
