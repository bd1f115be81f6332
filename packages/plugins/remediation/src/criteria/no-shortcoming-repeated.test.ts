import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { remediation } from "../remediation.ts";
import { noShortcomingRepeated } from "./no-shortcoming-repeated.ts";

testCriterion(remediation, noShortcomingRepeated, [
  { name: "none is", facts: { "shortcomings-repeated": 0 }, max: 4, earned: 4 },
  { name: "one is", facts: { "shortcomings-repeated": 1 }, max: 4, earned: 3, reasons: ["deducted-share"] },
  {
    name: "never below zero",
    facts: { "shortcomings-repeated": 5 },
    max: 4,
    earned: 0,
    reasons: ["deducted-share"],
  },
  { name: "rounds half up to two decimals", facts: { "shortcomings-repeated": 3 }, max: 0.5, earned: 0.13 },
  { name: "is open while nothing is known", facts: {}, max: 4, state: "open" },
]);
