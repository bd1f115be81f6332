import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { procedureListing } from "../procedure-listing.ts";
import { noRepealedProcedurePosted } from "./no-repealed-procedure-posted.ts";

testCriterion(procedureListing, noRepealedProcedurePosted, [
  { name: "none is left", facts: { "repealed-procedures-posted": 0 }, max: 4, earned: 4 },
  {
    name: "each one takes half a point",
    facts: { "repealed-procedures-posted": 3 },
    max: 4,
    earned: 2.5,
    reasons: ["deducted"],
  },
  {
    name: "never below zero",
    facts: { "repealed-procedures-posted": 20 },
    max: 4,
    earned: 0,
    reasons: ["deducted"],
  },
  { name: "eight of them take it all", facts: { "repealed-procedures-posted": 8 }, max: 4, earned: 0 },
  { name: "is open while nothing is known", facts: {}, max: 4, state: "open" },
]);
