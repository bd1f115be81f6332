import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { digitisation } from "../digitisation.ts";
import { newResultsDigitised } from "./new-results-digitised.ts";

testCriterion(digitisation, newResultsDigitised, [
  { name: "all of them", facts: { "results-issued": 200, "results-digitised": 200 }, max: 4, earned: 4 },
  {
    name: "nine of ten",
    facts: { "results-issued": 200, "results-digitised": 180 },
    max: 4,
    earned: 3.2,
    reasons: ["band-below-full"],
  },
  { name: "seven of ten", facts: { "results-issued": 200, "results-digitised": 140 }, max: 4, earned: 2 },
  { name: "half", facts: { "results-issued": 200, "results-digitised": 100 }, max: 4, earned: 1 },
  { name: "fewer", facts: { "results-issued": 200, "results-digitised": 99 }, max: 4, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "results-issued": 10, "results-digitised": 5 },
    max: 0.5,
    earned: 0.13,
  },
  {
    name: "no result was issued",
    facts: { "results-issued": 0, "results-digitised": 0 },
    max: 4,
    state: "no-occurrence",
  },
  { name: "is open while nothing is known", facts: {}, max: 4, state: "open" },
]);
