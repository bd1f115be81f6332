import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { expect, it } from "vitest";
import { procedureControl } from "../procedure-control.ts";
import { formsAsPrescribedAtCentre } from "./forms-as-prescribed-at-centre.ts";
import { formsAsPrescribedAtSection } from "./forms-as-prescribed-at-section.ts";

testCriterion(procedureControl, formsAsPrescribedAtCentre, [
  { name: "both do", facts: { "slip-follows-form": true, "logbook-follows-form": true }, max: 1, earned: 1 },
  {
    name: "the slip does not",
    facts: { "slip-follows-form": false, "logbook-follows-form": true },
    max: 1,
    earned: 0.5,
    reasons: ["item-not-met"],
  },
  {
    name: "neither does",
    facts: { "slip-follows-form": false, "logbook-follows-form": false },
    max: 1,
    earned: 0,
  },
  {
    name: "never above the maximum",
    facts: { "slip-follows-form": true, "logbook-follows-form": true },
    max: 0.75,
    earned: 0.75,
  },
  { name: "is open while one is not answered", facts: { "slip-follows-form": true }, max: 1, state: "open" },
  {
    name: "does not apply before 1 July 2025",
    facts: { "slip-follows-form": false, "logbook-follows-form": true },
    asOf: "2025-06-30",
    max: 1,
    state: "not-applicable",
  },
]);

it("judges as the section's criterion does and starts on the day after it ends", () => {
  expect(formsAsPrescribedAtCentre.scale).toEqual(formsAsPrescribedAtSection.scale);
  expect(formsAsPrescribedAtSection.appliesTo?.to).toBe("2025-06-30");
  expect(formsAsPrescribedAtCentre.appliesTo?.from).toBe("2025-07-01");
});
