import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { discipline } from "../discipline.ts";
import { harassmentHandledStrictly } from "./harassment-handled-strictly.ts";

testCriterion(discipline, harassmentHandledStrictly, [
  { name: "all of them", facts: { "harassment-confirmed": 3, "harassment-handled": 3 }, max: 3, earned: 3 },
  {
    name: "one of three was not",
    facts: { "harassment-confirmed": 3, "harassment-handled": 2 },
    max: 3,
    earned: 2,
    reasons: ["ratio-below-full"],
  },
  {
    name: "none of them",
    facts: { "harassment-confirmed": 3, "harassment-handled": 0 },
    max: 3,
    earned: 0,
    reasons: ["ratio-below-full"],
  },
  {
    name: "without one everything is earned",
    facts: { "harassment-confirmed": 0, "harassment-handled": 0 },
    max: 3,
    earned: 3,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "harassment-confirmed": 16, "harassment-handled": 15 },
    max: 3,
    earned: 2.81,
  },
  { name: "is open while nothing is known", facts: {}, max: 3, state: "open" },
]);
