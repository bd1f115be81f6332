import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { steering } from "../steering.ts";
import { foundProblemsHandled } from "./found-problems-handled.ts";

testCriterion(steering, foundProblemsHandled, [
  { name: "all of it", facts: { "problems-found": 8, "problems-handled": 8 }, max: 2, earned: 2 },
  {
    name: "six of eight",
    facts: { "problems-found": 8, "problems-handled": 6 },
    max: 2,
    earned: 1.5,
    reasons: ["ratio-below-full"],
  },
  {
    name: "fewer than half",
    facts: { "problems-found": 8, "problems-handled": 3 },
    max: 2,
    earned: 0,
    reasons: ["ratio-below-threshold"],
  },
  {
    name: "rounds half up to two decimals",
    facts: { "problems-found": 7, "problems-handled": 5 },
    max: 2,
    earned: 1.43,
  },
  {
    name: "nothing was found",
    facts: { "problems-found": 0, "problems-handled": 0 },
    max: 2,
    state: "no-occurrence",
  },
  { name: "is open while nothing is known", facts: {}, max: 2, state: "open" },
]);
