import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { procedureListing } from "../procedure-listing.ts";
import { pagesNumbered } from "./pages-numbered.ts";

testCriterion(procedureListing, pagesNumbered, [
  {
    name: "all are numbered",
    facts: { "posted-procedures-checked": 20, "posted-procedures-numbered": 20 },
    max: 5,
    earned: 5,
  },
  {
    name: "from four fifths on",
    facts: { "posted-procedures-checked": 20, "posted-procedures-numbered": 16 },
    max: 5,
    earned: 3,
    reasons: ["band-below-full"],
  },
  {
    name: "just below four fifths",
    facts: { "posted-procedures-checked": 200, "posted-procedures-numbered": 159 },
    max: 5,
    earned: 1.5,
  },
  {
    name: "below half",
    facts: { "posted-procedures-checked": 20, "posted-procedures-numbered": 9 },
    max: 5,
    earned: 0,
    reasons: ["band-below-full"],
  },
  {
    name: "nothing was sampled",
    facts: { "posted-procedures-checked": 0, "posted-procedures-numbered": 0 },
    max: 5,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "posted-procedures-checked": 20, "posted-procedures-numbered": 12 },
    max: 0.15,
    earned: 0.05,
  },
  { name: "is open while nothing is known", facts: {}, max: 5, state: "open" },
]);
