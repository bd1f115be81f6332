import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { discipline } from "../discipline.ts";
import { peopleDressedProperly } from "./people-dressed-properly.ts";

testCriterion(discipline, peopleDressedProperly, [
  { name: "all are dressed by the rules", facts: { "people-dressed-improperly": 0 }, max: 2, earned: 2 },
  {
    name: "one is not",
    facts: { "people-dressed-improperly": 1 },
    max: 2,
    earned: 1.6,
    reasons: ["deducted-share"],
  },
  { name: "never below zero", facts: { "people-dressed-improperly": 7 }, max: 2, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "people-dressed-improperly": 1 },
    max: 0.16,
    earned: 0.13,
  },
  { name: "is open while nothing is known", facts: {}, max: 2, state: "open" },
]);
