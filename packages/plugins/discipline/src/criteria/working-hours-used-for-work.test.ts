import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { discipline } from "../discipline.ts";
import { workingHoursUsedForWork } from "./working-hours-used-for-work.ts";

testCriterion(discipline, workingHoursUsedForWork, [
  {
    name: "neither was seen",
    facts: { "drinking-cases": 0, "private-business-cases": 0 },
    max: 3,
    earned: 3,
  },
  {
    name: "private business",
    facts: { "drinking-cases": 0, "private-business-cases": 2 },
    max: 3,
    earned: 1.5,
    reasons: ["event-happened"],
  },
  {
    name: "drinking",
    facts: { "drinking-cases": 1, "private-business-cases": 0 },
    max: 3,
    earned: 0,
    reasons: ["event-happened"],
  },
  {
    name: "the worse of the two decides",
    facts: { "drinking-cases": 1, "private-business-cases": 3 },
    max: 3,
    earned: 0,
  },
  {
    name: "rounds half up to two decimals",
    facts: { "drinking-cases": 0, "private-business-cases": 1 },
    max: 0.25,
    earned: 0.13,
  },
  { name: "is open while one is not known", facts: { "drinking-cases": 0 }, max: 3, state: "open" },
]);
