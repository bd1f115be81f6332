import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { certifiedCopies } from "../certified-copies.ts";
import { requestsForElectronicCopiesMet } from "./requests-for-electronic-copies-met.ts";

testCriterion(certifiedCopies, requestsForElectronicCopiesMet, [
  {
    name: "all of them",
    facts: { "requests-for-electronic-copies": 40, "requests-met": 40 },
    max: 4,
    earned: 4,
  },
  {
    name: "some were given paper instead",
    facts: { "requests-for-electronic-copies": 40, "requests-met": 31 },
    max: 4,
    earned: 3.1,
    reasons: ["ratio-below-full"],
  },
  {
    name: "none of them",
    facts: { "requests-for-electronic-copies": 40, "requests-met": 0 },
    max: 4,
    earned: 0,
    reasons: ["ratio-below-full"],
  },
  {
    name: "nobody asked",
    facts: { "requests-for-electronic-copies": 0, "requests-met": 0 },
    max: 4,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "requests-for-electronic-copies": 16, "requests-met": 15 },
    max: 3,
    earned: 2.81,
  },
  { name: "is open while nothing is known", facts: {}, max: 4, state: "open" },
]);
