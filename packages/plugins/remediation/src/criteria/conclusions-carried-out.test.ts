import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { remediation } from "../remediation.ts";
import { conclusionsCarriedOut } from "./conclusions-carried-out.ts";

testCriterion(remediation, conclusionsCarriedOut, [
  {
    name: "all of them",
    facts: { "conclusions-to-carry-out": 4, "conclusions-carried-out": 4 },
    max: 3,
    earned: 3,
  },
  {
    name: "one of four was not",
    facts: { "conclusions-to-carry-out": 4, "conclusions-carried-out": 3 },
    max: 3,
    earned: 2.25,
    reasons: ["ratio-below-full"],
  },
  {
    name: "none of them",
    facts: { "conclusions-to-carry-out": 4, "conclusions-carried-out": 0 },
    max: 3,
    earned: 0,
    reasons: ["ratio-below-full"],
  },
  {
    name: "without one everything is earned",
    facts: { "conclusions-to-carry-out": 0, "conclusions-carried-out": 0 },
    max: 3,
    earned: 3,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "conclusions-to-carry-out": 16, "conclusions-carried-out": 15 },
    max: 3,
    earned: 2.81,
  },
  { name: "is open while nothing is known", facts: {}, max: 3, state: "open" },
]);
