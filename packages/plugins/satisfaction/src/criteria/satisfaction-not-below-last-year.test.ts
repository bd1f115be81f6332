import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { satisfaction } from "../satisfaction.ts";
import { satisfactionNotBelowLastYear } from "./satisfaction-not-below-last-year.ts";

testCriterion(satisfaction, satisfactionNotBelowLastYear, [
  {
    name: "higher",
    facts: { "survey-index": "86.10", "survey-index-last-year": "83.94" },
    max: 3,
    earned: 3,
  },
  {
    name: "the same",
    facts: { "survey-index": "83.94", "survey-index-last-year": "83.94" },
    max: 3,
    earned: 3,
  },
  {
    name: "lower",
    facts: { "survey-index": "60.00", "survey-index-last-year": "80.00" },
    max: 3,
    earned: 2.25,
    reasons: ["reference-worse"],
  },
  {
    name: "nothing left",
    facts: { "survey-index": "0", "survey-index-last-year": "80.00" },
    max: 3,
    earned: 0,
  },
  {
    name: "rounds half up to two decimals",
    facts: { "survey-index": "75.00", "survey-index-last-year": "80.00" },
    max: 3,
    earned: 2.81,
  },
  { name: "is open while last year is not known", facts: { "survey-index": "86.10" }, max: 3, state: "open" },
]);
