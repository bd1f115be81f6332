import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { digitisation } from "../digitisation.ts";
import { backlogDigitised } from "./backlog-digitised.ts";

testCriterion(digitisation, backlogDigitised, [
  { name: "all of them", facts: { "backlog-valid": 1200, "backlog-digitised": 1200 }, max: 5, earned: 5 },
  {
    name: "two fifths",
    facts: { "backlog-valid": 1200, "backlog-digitised": 480 },
    max: 5,
    earned: 2,
    reasons: ["ratio-below-full"],
  },
  { name: "none", facts: { "backlog-valid": 1200, "backlog-digitised": 0 }, max: 5, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "backlog-valid": 700, "backlog-digitised": 500 },
    max: 5,
    earned: 3.57,
  },
  {
    name: "none is valid any more",
    facts: { "backlog-valid": 0, "backlog-digitised": 0 },
    max: 5,
    state: "no-occurrence",
  },
  { name: "is open while nothing is known", facts: {}, max: 5, state: "open" },
]);
