import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { steering } from "../steering.ts";
import { officialsAreInformed } from "./officials-are-informed.ts";

testCriterion(steering, officialsAreInformed, [
  { name: "everybody", facts: { officials: 24, "officials-informed": 24 }, max: 2, earned: 2 },
  {
    name: "three quarters",
    facts: { officials: 24, "officials-informed": 18 },
    max: 2,
    earned: 1.5,
    reasons: ["ratio-below-full"],
  },
  { name: "nobody", facts: { officials: 24, "officials-informed": 0 }, max: 2, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { officials: 24, "officials-informed": 19 },
    max: 2,
    earned: 1.58,
  },
  {
    name: "nobody works there",
    facts: { officials: 0, "officials-informed": 0 },
    max: 2,
    state: "no-occurrence",
  },
  { name: "is open while nothing is known", facts: {}, max: 2, state: "open" },
]);
