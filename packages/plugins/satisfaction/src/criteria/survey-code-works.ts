import { defineCriterion, levels } from "@kiemtra/plugin-kit";

/** The posted code of the survey scans and opens a form that can be sent. */
export const surveyCodeWorks = defineCriterion({
  key: "survey-code-works",
  revision: 1,
  law: ["nq-76-2021"],
  asks: ["survey-code", "survey-code-answers"],
  scale: levels("survey-code", { works: 100, "does-not-work": 0, none: 0 }),
});
