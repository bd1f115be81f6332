import { defineCriterion, surveyOptions } from "@kiemtra/plugin-kit";

/** The mean of the answers: very satisfied 100, satisfied 80, neutral 40, dissatisfied nothing. */
export const answersSaySatisfied = defineCriterion({
  key: "answers-say-satisfied",
  revision: 1,
  law: ["nq-76-2021"],
  scale: surveyOptions({
    "answers-very-satisfied": 100,
    "answers-satisfied": 80,
    "answers-neutral": 40,
    "answers-dissatisfied": 0,
  }),
  ownReasons: ["survey-options-below-full"],
});
