import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { procedureControl } from "../procedure-control.ts";
import { proposalsAreSubstantial } from "./proposals-are-substantial.ts";

testCriterion(procedureControl, proposalsAreSubstantial, [
  {
    name: "each of them",
    facts: { "simplification-proposals": 4, "substantial-proposals": 4 },
    max: 2,
    earned: 2,
  },
  {
    name: "half of them",
    facts: { "simplification-proposals": 4, "substantial-proposals": 2 },
    max: 2,
    earned: 1,
    reasons: ["ratio-below-full"],
  },
  { name: "none", facts: { "simplification-proposals": 4, "substantial-proposals": 0 }, max: 2, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "simplification-proposals": 3, "substantial-proposals": 2 },
    max: 2,
    earned: 1.33,
  },
  {
    name: "there is no proposal",
    facts: { "simplification-proposals": 0, "substantial-proposals": 0 },
    max: 2,
    state: "no-occurrence",
  },
  { name: "is open while nothing is known", facts: {}, max: 2, state: "open" },
]);
