import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { expect, it } from "vitest";
import { oneStop } from "../one-stop.ts";
import { staffOnDutyAtCentre } from "./staff-on-duty-at-centre.ts";
import { staffOnDutyAtSection } from "./staff-on-duty-at-section.ts";

testCriterion(oneStop, staffOnDutyAtCentre, [
  { name: "all of them", facts: { "staff-assigned": 5, "staff-on-duty": 5 }, max: 3, earned: 3 },
  {
    name: "three of five",
    facts: { "staff-assigned": 5, "staff-on-duty": 3 },
    max: 3,
    earned: 1.8,
    reasons: ["ratio-below-full"],
  },
  { name: "nobody", facts: { "staff-assigned": 5, "staff-on-duty": 0 }, max: 3, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "staff-assigned": 7, "staff-on-duty": 5 },
    max: 3,
    earned: 2.14,
  },
  {
    name: "nobody is assigned, which earns nothing",
    facts: { "staff-assigned": 0, "staff-on-duty": 0 },
    max: 3,
    state: "no-occurrence",
  },
  { name: "is open while nothing is known", facts: {}, max: 3, state: "open" },
  {
    name: "does not apply before 1 July 2025",
    facts: { "staff-assigned": 5, "staff-on-duty": 3 },
    asOf: "2025-06-30",
    max: 3,
    state: "not-applicable",
  },
]);

it("judges as the section's criterion does and starts on the day after it ends", () => {
  expect(staffOnDutyAtCentre.scale).toEqual(staffOnDutyAtSection.scale);
  expect(staffOnDutyAtSection.appliesTo?.to).toBe("2025-06-30");
  expect(staffOnDutyAtCentre.appliesTo?.from).toBe("2025-07-01");
});
