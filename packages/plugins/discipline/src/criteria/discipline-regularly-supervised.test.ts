import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { discipline } from "../discipline.ts";
import { disciplineRegularlySupervised } from "./discipline-regularly-supervised.ts";

testCriterion(discipline, disciplineRegularlySupervised, [
  {
    name: "as often as planned",
    facts: { "self-checks-planned": 4, "self-checks-done": 4 },
    max: 4,
    earned: 4,
  },
  { name: "more often", facts: { "self-checks-planned": 4, "self-checks-done": 6 }, max: 4, earned: 4 },
  {
    name: "three of four",
    facts: { "self-checks-planned": 4, "self-checks-done": 3 },
    max: 4,
    earned: 3,
    reasons: ["target-below-full"],
  },
  {
    name: "never",
    facts: { "self-checks-planned": 4, "self-checks-done": 0 },
    max: 4,
    earned: 0,
    reasons: ["target-below-full"],
  },
  {
    name: "without a plan nothing is earned",
    facts: { "self-checks-planned": 0, "self-checks-done": 2 },
    max: 4,
    earned: 0,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "self-checks-planned": 16, "self-checks-done": 15 },
    max: 3,
    earned: 2.81,
  },
  { name: "is open while the plan is not known", facts: { "self-checks-done": 2 }, max: 4, state: "open" },
]);
