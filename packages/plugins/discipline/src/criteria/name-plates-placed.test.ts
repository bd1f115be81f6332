import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { discipline } from "../discipline.ts";
import { namePlatesPlaced } from "./name-plates-placed.ts";

testCriterion(discipline, namePlatesPlaced, [
  { name: "all of them", facts: { "people-expected": 22, "people-with-name-plate": 22 }, max: 2, earned: 2 },
  {
    name: "some have none",
    facts: { "people-expected": 22, "people-with-name-plate": 17 },
    max: 2,
    earned: 1.55,
    reasons: ["ratio-below-full"],
  },
  {
    name: "none has one",
    facts: { "people-expected": 22, "people-with-name-plate": 0 },
    max: 2,
    earned: 0,
    reasons: ["ratio-below-full"],
  },
  {
    name: "nobody was expected",
    facts: { "people-expected": 0, "people-with-name-plate": 0 },
    max: 2,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "people-expected": 16, "people-with-name-plate": 15 },
    max: 3,
    earned: 2.81,
  },
  { name: "is open while nothing is known", facts: {}, max: 2, state: "open" },
]);
