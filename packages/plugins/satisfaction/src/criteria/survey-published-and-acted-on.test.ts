import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { satisfaction } from "../satisfaction.ts";
import { surveyPublishedAndActedOn } from "./survey-published-and-acted-on.ts";

testCriterion(satisfaction, surveyPublishedAndActedOn, [
  { name: "something followed", facts: { "survey-result-use": "acted-on" }, max: 3, earned: 3 },
  {
    name: "published alone",
    facts: { "survey-result-use": "published" },
    max: 3,
    earned: 1.5,
    reasons: ["level-below-full"],
  },
  { name: "kept", facts: { "survey-result-use": "kept" }, max: 3, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "survey-result-use": "published" },
    max: 0.25,
    earned: 0.13,
  },
  {
    name: "a document alone leaves it open",
    facts: { "survey-result-document": "45/BC-UBND" },
    max: 3,
    state: "open",
  },
]);
