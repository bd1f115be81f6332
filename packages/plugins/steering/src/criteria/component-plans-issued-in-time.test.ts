import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { steering } from "../steering.ts";
import { componentPlansIssuedInTime } from "./component-plans-issued-in-time.ts";

testCriterion(steering, componentPlansIssuedInTime, [
  {
    name: "all of them",
    facts: { "component-plans-issued": 6, "component-plans-in-time": 6 },
    max: 2,
    earned: 2,
  },
  {
    name: "one of six came late",
    facts: { "component-plans-issued": 6, "component-plans-in-time": 5 },
    max: 2,
    earned: 1.5,
    reasons: ["band-below-full"],
  },
  {
    name: "half of them",
    facts: { "component-plans-issued": 6, "component-plans-in-time": 3 },
    max: 2,
    earned: 1,
  },
  {
    name: "fewer than half",
    facts: { "component-plans-issued": 6, "component-plans-in-time": 2 },
    max: 2,
    earned: 0,
  },
  {
    name: "rounds half up to two decimals",
    facts: { "component-plans-issued": 5, "component-plans-in-time": 4 },
    max: 0.5,
    earned: 0.38,
  },
  {
    name: "none was issued",
    facts: { "component-plans-issued": 0, "component-plans-in-time": 0 },
    max: 2,
    state: "no-occurrence",
  },
  { name: "is open while nothing is known", facts: {}, max: 2, state: "open" },
]);
