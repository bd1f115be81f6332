import { defineCriterion, levels } from "@kiemtra/plugin-kit";

/** The result was published and something followed from it; published alone leaves half. */
export const surveyPublishedAndActedOn = defineCriterion({
  key: "survey-published-and-acted-on",
  revision: 1,
  law: ["nq-76-2021"],
  asks: ["survey-result-use", "survey-result-document"],
  scale: levels("survey-result-use", { "acted-on": 100, published: 50, kept: 0 }),
});
