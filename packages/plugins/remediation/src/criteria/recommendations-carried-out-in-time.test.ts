import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { remediation } from "../remediation.ts";
import { recommendationsCarriedOutInTime } from "./recommendations-carried-out-in-time.ts";

testCriterion(remediation, recommendationsCarriedOutInTime, [
  {
    name: "all of them",
    facts: { recommendations: 10, "recommendations-not-yet-due": 2, "recommendations-done-in-time": 8 },
    max: 5,
    earned: 5,
  },
  {
    name: "from four fifths on",
    facts: { recommendations: 10, "recommendations-not-yet-due": 0, "recommendations-done-in-time": 8 },
    max: 5,
    earned: 3,
    reasons: ["band-below-full"],
  },
  {
    name: "from half on",
    facts: { recommendations: 10, "recommendations-not-yet-due": 2, "recommendations-done-in-time": 4 },
    max: 5,
    earned: 1.5,
  },
  {
    name: "below half",
    facts: { recommendations: 10, "recommendations-not-yet-due": 2, "recommendations-done-in-time": 3 },
    max: 5,
    earned: 0,
    reasons: ["band-below-full"],
  },
  {
    name: "nothing fell due",
    facts: { recommendations: 0, "recommendations-not-yet-due": 0, "recommendations-done-in-time": 0 },
    max: 5,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { recommendations: 10, "recommendations-not-yet-due": 0, "recommendations-done-in-time": 5 },
    max: 0.15,
    earned: 0.05,
  },
  { name: "is open while nothing is known", facts: {}, max: 5, state: "open" },
]);
