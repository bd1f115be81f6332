import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { procedureListing } from "../procedure-listing.ts";
import { postedCompletely } from "./posted-completely.ts";

testCriterion(procedureListing, postedCompletely, [
  {
    name: "all are posted",
    facts: { "procedures-to-post": 168, "procedures-posted": 168 },
    max: 10,
    earned: 10,
  },
  {
    name: "a few are missing",
    facts: { "procedures-to-post": 168, "procedures-posted": 159 },
    max: 10,
    earned: 9.46,
    reasons: ["ratio-below-full"],
  },
  {
    name: "half of them still counts",
    facts: { "procedures-to-post": 168, "procedures-posted": 84 },
    max: 10,
    earned: 5,
  },
  {
    name: "below half nothing is earned",
    facts: { "procedures-to-post": 168, "procedures-posted": 83 },
    max: 10,
    earned: 0,
    reasons: ["ratio-below-threshold"],
  },
  {
    name: "none is posted",
    facts: { "procedures-to-post": 168, "procedures-posted": 0 },
    max: 10,
    earned: 0,
    reasons: ["ratio-below-threshold"],
  },
  {
    name: "no procedure to post",
    facts: { "procedures-to-post": 0, "procedures-posted": 0 },
    max: 10,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "procedures-to-post": 800, "procedures-posted": 601 },
    max: 10,
    earned: 7.51,
  },
  {
    name: "is open while the postings were not counted",
    facts: { "procedures-to-post": 168 },
    max: 10,
    state: "open",
  },
  {
    name: "is open when more are posted than there are",
    facts: { "procedures-to-post": 168, "procedures-posted": 170 },
    max: 10,
    state: "open",
  },
]);
