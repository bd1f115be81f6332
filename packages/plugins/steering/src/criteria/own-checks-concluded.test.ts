import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { steering } from "../steering.ts";
import { ownChecksConcluded } from "./own-checks-concluded.ts";

testCriterion(steering, ownChecksConcluded, [
  { name: "each of them", facts: { "checks-done": 4, "checks-concluded": 4 }, max: 2, earned: 2 },
  {
    name: "half of them",
    facts: { "checks-done": 4, "checks-concluded": 2 },
    max: 2,
    earned: 1,
    reasons: ["ratio-below-full"],
  },
  { name: "none", facts: { "checks-done": 4, "checks-concluded": 0 }, max: 2, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "checks-done": 3, "checks-concluded": 2 },
    max: 2,
    earned: 1.33,
  },
  {
    name: "no check was carried out",
    facts: { "checks-done": 0, "checks-concluded": 0 },
    max: 2,
    state: "no-occurrence",
  },
  { name: "is open while nothing is known", facts: {}, max: 2, state: "open" },
]);
