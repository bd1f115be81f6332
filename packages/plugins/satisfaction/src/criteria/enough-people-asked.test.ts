import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { satisfaction } from "../satisfaction.ts";
import { enoughPeopleAsked } from "./enough-people-asked.ts";

testCriterion(satisfaction, enoughPeopleAsked, [
  { name: "all of them", facts: { "answers-collected": 100, "answers-planned": 100 }, max: 2, earned: 2 },
  {
    name: "three quarters",
    facts: { "answers-collected": 75, "answers-planned": 100 },
    max: 2,
    earned: 1.5,
    reasons: ["target-below-full"],
  },
  {
    name: "below half nothing is earned",
    facts: { "answers-collected": 49, "answers-planned": 100 },
    max: 2,
    earned: 0,
    reasons: ["target-below-threshold"],
  },
  { name: "none", facts: { "answers-collected": 0, "answers-planned": 100 }, max: 2, earned: 0 },
  {
    name: "no survey was planned",
    facts: { "answers-collected": 0, "answers-planned": 0 },
    max: 2,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "answers-collected": 15, "answers-planned": 16 },
    max: 3,
    earned: 2.81,
  },
  { name: "is open while the plan is not known", facts: { "answers-collected": 80 }, max: 2, state: "open" },
]);
