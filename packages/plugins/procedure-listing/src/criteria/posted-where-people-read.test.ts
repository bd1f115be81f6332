import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { procedureListing } from "../procedure-listing.ts";
import { postedWherePeopleRead } from "./posted-where-people-read.ts";

testCriterion(procedureListing, postedWherePeopleRead, [
  { name: "easy to see", facts: { "posting-place": "easy" }, max: 3, earned: 3 },
  {
    name: "partly hidden",
    facts: { "posting-place": "partly" },
    max: 3,
    earned: 1.5,
    reasons: ["level-below-full"],
  },
  { name: "out of reach", facts: { "posting-place": "hard" }, max: 3, earned: 0 },
  { name: "rounds half up to two decimals", facts: { "posting-place": "partly" }, max: 0.25, earned: 0.13 },
  { name: "is open while nothing is known", facts: {}, max: 3, state: "open" },
]);
