import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { steering } from "../steering.ts";
import { ownChecksCarriedOut } from "./own-checks-carried-out.ts";

testCriterion(steering, ownChecksCarriedOut, [
  { name: "as planned", facts: { "checks-planned": 4, "checks-done": 4 }, max: 2, earned: 2 },
  { name: "more than planned", facts: { "checks-planned": 4, "checks-done": 5 }, max: 2, earned: 2 },
  {
    name: "three of four",
    facts: { "checks-planned": 4, "checks-done": 3 },
    max: 2,
    earned: 1.5,
    reasons: ["target-below-full"],
  },
  {
    name: "fewer than half",
    facts: { "checks-planned": 4, "checks-done": 1 },
    max: 2,
    earned: 0,
    reasons: ["target-below-threshold"],
  },
  {
    name: "rounds half up to two decimals",
    facts: { "checks-planned": 3, "checks-done": 2 },
    max: 2,
    earned: 1.33,
  },
  {
    name: "none was planned, which earns nothing",
    facts: { "checks-planned": 0, "checks-done": 0 },
    max: 2,
    state: "no-occurrence",
  },
  { name: "is open while nothing is known", facts: {}, max: 2, state: "open" },
]);
