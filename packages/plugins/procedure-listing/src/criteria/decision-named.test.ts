import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { procedureListing } from "../procedure-listing.ts";
import { decisionNamed } from "./decision-named.ts";

testCriterion(procedureListing, decisionNamed, [
  {
    name: "all name their decision",
    facts: { "posted-procedures-checked": 20, "posted-procedures-naming-decision": 20 },
    max: 5,
    earned: 5,
  },
  {
    name: "some do not",
    facts: { "posted-procedures-checked": 20, "posted-procedures-naming-decision": 13 },
    max: 5,
    earned: 3.25,
    reasons: ["ratio-below-full"],
  },
  {
    name: "none does",
    facts: { "posted-procedures-checked": 20, "posted-procedures-naming-decision": 0 },
    max: 5,
    earned: 0,
  },
  {
    name: "nothing was sampled",
    facts: { "posted-procedures-checked": 0, "posted-procedures-naming-decision": 0 },
    max: 5,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "posted-procedures-checked": 7, "posted-procedures-naming-decision": 5 },
    max: 5,
    earned: 3.57,
  },
  { name: "is open while nothing is known", facts: {}, max: 5, state: "open" },
]);
