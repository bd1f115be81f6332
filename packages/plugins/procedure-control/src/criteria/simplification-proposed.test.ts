import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { procedureControl } from "../procedure-control.ts";
import { simplificationProposed } from "./simplification-proposed.ts";

testCriterion(procedureControl, simplificationProposed, [
  { name: "three proposals", facts: { "simplification-proposals": 3 }, max: 2, earned: 2 },
  {
    name: "two",
    facts: { "simplification-proposals": 2 },
    max: 2,
    earned: 1.5,
    reasons: ["band-below-full"],
  },
  { name: "one", facts: { "simplification-proposals": 1 }, max: 2, earned: 1 },
  { name: "none", facts: { "simplification-proposals": 0 }, max: 2, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "simplification-proposals": 1 },
    max: 0.25,
    earned: 0.13,
  },
  { name: "is open while nothing is known", facts: {}, max: 2, state: "open" },
]);
