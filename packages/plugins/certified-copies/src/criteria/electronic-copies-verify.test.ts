import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { certifiedCopies } from "../certified-copies.ts";
import { electronicCopiesVerify } from "./electronic-copies-verify.ts";

testCriterion(certifiedCopies, electronicCopiesVerify, [
  {
    name: "all verify",
    facts: { "electronic-copies-opened": 10, "electronic-copies-valid": 10 },
    max: 5,
    earned: 5,
  },
  {
    name: "one of ten does not",
    facts: { "electronic-copies-opened": 10, "electronic-copies-valid": 9 },
    max: 5,
    earned: 4.5,
    reasons: ["ratio-below-full"],
  },
  {
    name: "none verifies",
    facts: { "electronic-copies-opened": 10, "electronic-copies-valid": 0 },
    max: 5,
    earned: 0,
    reasons: ["ratio-below-threshold"],
  },
  {
    name: "none was opened",
    facts: { "electronic-copies-opened": 0, "electronic-copies-valid": 0 },
    max: 5,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "electronic-copies-opened": 16, "electronic-copies-valid": 15 },
    max: 3,
    earned: 2.81,
  },
  { name: "is open while nothing is known", facts: {}, max: 5, state: "open" },
  {
    name: "a copy without the agency's signature does not count",
    facts: {
      "opened-electronic-copies": [
        { id: "a", cells: { number: "12/CTĐT", outcome: "valid" } },
        { id: "b", cells: { number: "13/CTĐT", outcome: "no-agency-signature" } },
        { id: "c", cells: { number: "14/CTĐT", outcome: "valid" } },
        { id: "d", cells: { number: "15/CTĐT", outcome: "valid" } },
      ],
    },
    max: 5,
    earned: 3.75,
  },
]);
