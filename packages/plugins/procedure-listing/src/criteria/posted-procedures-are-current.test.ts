import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { procedureListing } from "../procedure-listing.ts";
import { postedProceduresAreCurrent } from "./posted-procedures-are-current.ts";

testCriterion(procedureListing, postedProceduresAreCurrent, [
  {
    name: "the whole sample is current",
    facts: { "posted-procedures-checked": 20, "posted-procedures-current": 20 },
    max: 10,
    earned: 10,
  },
  {
    name: "two of twenty hang there in an old version",
    facts: { "posted-procedures-checked": 20, "posted-procedures-current": 18 },
    max: 10,
    earned: 9,
    reasons: ["ratio-below-full"],
  },
  {
    name: "none is current",
    facts: { "posted-procedures-checked": 20, "posted-procedures-current": 0 },
    max: 10,
    earned: 0,
  },
  {
    name: "rows of the sample overrule typed counts",
    facts: {
      "posted-procedures-checked": 99,
      "sampled-procedures": [
        { id: "a", cells: { procedure: "1.001193", current: true } },
        { id: "b", cells: { procedure: "1.000894", current: false } },
        { id: "c", cells: { procedure: "1.000656", current: true } },
      ],
    },
    max: 10,
    earned: 6.67,
  },
  {
    name: "nothing was sampled",
    facts: { "posted-procedures-checked": 0, "posted-procedures-current": 0 },
    max: 10,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "posted-procedures-checked": 16, "posted-procedures-current": 15 },
    max: 3,
    earned: 2.81,
  },
  { name: "is open while nothing is known", facts: {}, max: 10, state: "open" },
]);
