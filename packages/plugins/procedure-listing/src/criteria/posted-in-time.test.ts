import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { procedureListing } from "../procedure-listing.ts";
import { postedInTime } from "./posted-in-time.ts";

testCriterion(procedureListing, postedInTime, [
  {
    name: "all decisions were posted in time",
    facts: { "decisions-to-post": 6, "decisions-posted-in-time": 6 },
    max: 8,
    earned: 8,
  },
  {
    name: "one of six came late",
    facts: { "decisions-to-post": 6, "decisions-posted-in-time": 5 },
    max: 8,
    earned: 6.67,
    reasons: ["ratio-below-full"],
  },
  {
    name: "all came late",
    facts: { "decisions-to-post": 6, "decisions-posted-in-time": 0 },
    max: 8,
    earned: 0,
  },
  {
    name: "no decision since the last inspection",
    facts: { "decisions-to-post": 0, "decisions-posted-in-time": 0 },
    max: 8,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "decisions-to-post": 16, "decisions-posted-in-time": 15 },
    max: 5,
    earned: 4.69,
  },
  { name: "is open while nothing is known", facts: {}, max: 8, state: "open" },
]);
