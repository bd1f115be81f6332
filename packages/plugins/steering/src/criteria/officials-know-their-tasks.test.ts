import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { steering } from "../steering.ts";
import { officialsKnowTheirTasks } from "./officials-know-their-tasks.ts";

testCriterion(steering, officialsKnowTheirTasks, [
  {
    name: "all who were asked",
    facts: { "officials-asked": 5, "officials-knowing-tasks": 5 },
    max: 1,
    earned: 1,
  },
  {
    name: "four of five",
    facts: { "officials-asked": 5, "officials-knowing-tasks": 4 },
    max: 1,
    earned: 0.7,
    reasons: ["band-below-full"],
  },
  {
    name: "three of five",
    facts: { "officials-asked": 5, "officials-knowing-tasks": 3 },
    max: 1,
    earned: 0.4,
  },
  { name: "two of five", facts: { "officials-asked": 5, "officials-knowing-tasks": 2 }, max: 1, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "officials-asked": 10, "officials-knowing-tasks": 7 },
    max: 0.15,
    earned: 0.11,
  },
  {
    name: "nobody was asked",
    facts: { "officials-asked": 0, "officials-knowing-tasks": 0 },
    max: 1,
    state: "no-occurrence",
  },
  { name: "is open while nothing is known", facts: {}, max: 1, state: "open" },
]);
