import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { index766 } from "../index-766.ts";
import { contentComplete } from "./content-complete.ts";

testCriterion(index766, contentComplete, [
  {
    name: "UBND tỉnh Phú Thọ, August 2026, as published",
    facts: { "procedures-published-complete": 87, "procedures-published": 89 },
    max: 2,
    earned: 1.96,
  },
  {
    name: "no case in the period",
    facts: { "procedures-published-complete": 0, "procedures-published": 0 },
    max: 2,
    earned: 0,
    state: "no-occurrence",
  },
  {
    name: "all of them",
    facts: { "procedures-published-complete": 12, "procedures-published": 12 },
    max: 2,
    earned: 2,
  },
  { name: "is open while nothing is known", facts: {}, max: 2, state: "open" },
]);
