import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { procedureListing } from "../procedure-listing.ts";
import { verticalProceduresReceivedAtSection } from "./vertical-procedures-received-at-section.ts";

testCriterion(procedureListing, verticalProceduresReceivedAtSection, [
  {
    name: "all on the list are received",
    facts: { "vertical-procedures-approved": 12, "vertical-procedures-received": 12 },
    max: 5,
    earned: 5,
  },
  {
    name: "some are received",
    facts: { "vertical-procedures-approved": 12, "vertical-procedures-received": 5 },
    max: 5,
    earned: 2.08,
    reasons: ["ratio-below-full"],
  },
  {
    name: "none is received",
    facts: { "vertical-procedures-approved": 12, "vertical-procedures-received": 0 },
    max: 5,
    earned: 0,
  },
  {
    name: "the list has none for the unit",
    facts: { "vertical-procedures-approved": 0, "vertical-procedures-received": 0 },
    max: 5,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "vertical-procedures-approved": 8, "vertical-procedures-received": 5 },
    max: 0.2,
    earned: 0.13,
  },
  { name: "is open while nothing is known", facts: {}, max: 5, state: "open" },
]);
