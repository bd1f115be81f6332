import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { steering } from "../steering.ts";
import { componentPlansIssuedInFull } from "./component-plans-issued-in-full.ts";

testCriterion(steering, componentPlansIssuedInFull, [
  {
    name: "all of them",
    facts: { "component-plans-due": 6, "component-plans-issued": 6 },
    max: 3,
    earned: 3,
  },
  {
    name: "one is missing",
    facts: { "component-plans-due": 6, "component-plans-issued": 5 },
    max: 3,
    earned: 2.5,
    reasons: ["ratio-below-full"],
  },
  { name: "none", facts: { "component-plans-due": 6, "component-plans-issued": 0 }, max: 3, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "component-plans-due": 7, "component-plans-issued": 6 },
    max: 3,
    earned: 2.57,
  },
  {
    name: "no component plan is asked for",
    facts: { "component-plans-due": 0, "component-plans-issued": 0 },
    max: 3,
    state: "no-occurrence",
  },
  { name: "is open while nothing is known", facts: {}, max: 3, state: "open" },
]);
