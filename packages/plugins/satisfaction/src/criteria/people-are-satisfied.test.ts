import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { satisfaction } from "../satisfaction.ts";
import { peopleAreSatisfied } from "./people-are-satisfied.ts";

testCriterion(satisfaction, peopleAreSatisfied, [
  { name: "a hundred", facts: { "survey-index": "100" }, max: 10, earned: 10 },
  {
    name: "83.94 of a hundred",
    facts: { "survey-index": "83.94" },
    max: 10,
    earned: 8.39,
    reasons: ["survey-below-full"],
  },
  { name: "nothing", facts: { "survey-index": "0" }, max: 10, earned: 0 },
  { name: "rounds half up to two decimals", facts: { "survey-index": "87.50" }, max: 1, earned: 0.88 },
  {
    name: "is open while only its source is known",
    facts: { "survey-source": "SIPAS 2023" },
    max: 10,
    state: "open",
  },
]);
