import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { expect, it } from "vitest";
import { procedureListing } from "../procedure-listing.ts";
import { verticalProceduresReceivedAtCentre } from "./vertical-procedures-received-at-centre.ts";
import { verticalProceduresReceivedAtSection } from "./vertical-procedures-received-at-section.ts";

testCriterion(procedureListing, verticalProceduresReceivedAtCentre, [
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
    name: "the list has none for the unit",
    facts: { "vertical-procedures-approved": 0, "vertical-procedures-received": 0 },
    max: 5,
    state: "no-occurrence",
  },
  { name: "is open while nothing is known", facts: {}, max: 5, state: "open" },
  {
    name: "does not apply before 1 July 2025",
    facts: { "vertical-procedures-approved": 12, "vertical-procedures-received": 5 },
    asOf: "2025-06-30",
    max: 5,
    state: "not-applicable",
  },
]);

it("judges as the section's criterion does and starts on the day after it ends", () => {
  expect(verticalProceduresReceivedAtCentre.scale).toEqual(verticalProceduresReceivedAtSection.scale);
  expect(verticalProceduresReceivedAtSection.appliesTo?.to).toBe("2025-06-30");
  expect(verticalProceduresReceivedAtCentre.appliesTo?.from).toBe("2025-07-01");
});
