import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { expect, it } from "vitest";
import { procedureListing } from "../procedure-listing.ts";
import { verticalProceduresReceivedAtCentre } from "./vertical-procedures-received-at-centre.ts";
import { verticalProceduresReceivedAtSection } from "./vertical-procedures-received-at-section.ts";

// The tables are scored as of 2023, when there was no centre yet.
testCriterion(procedureListing, verticalProceduresReceivedAtCentre, [
  {
    name: "does not apply before 1 July 2025",
    facts: { "vertical-procedures-approved": 12, "vertical-procedures-received": 5 },
    max: 5,
    state: "not-applicable",
  },
]);

it("judges as the section's criterion does and starts on the day after it ends", () => {
  expect(verticalProceduresReceivedAtCentre.scale).toEqual(verticalProceduresReceivedAtSection.scale);
  expect(verticalProceduresReceivedAtSection.appliesTo?.to).toBe("2025-06-30");
  expect(verticalProceduresReceivedAtCentre.appliesTo?.from).toBe("2025-07-01");
});
