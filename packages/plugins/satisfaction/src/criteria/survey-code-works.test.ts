import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { satisfaction } from "../satisfaction.ts";
import { surveyCodeWorks } from "./survey-code-works.ts";

testCriterion(satisfaction, surveyCodeWorks, [
  { name: "it works", facts: { "survey-code": "works" }, max: 2, earned: 2 },
  {
    name: "it does not",
    facts: { "survey-code": "does-not-work" },
    max: 2,
    earned: 0,
    reasons: ["level-below-full"],
  },
  { name: "there is none", facts: { "survey-code": "none" }, max: 2, earned: 0 },
  { name: "how many answered is not judged", facts: { "survey-code-answers": 140 }, max: 2, state: "open" },
]);
