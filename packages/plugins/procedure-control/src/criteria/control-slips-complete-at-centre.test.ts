import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { expect, it } from "vitest";
import { procedureControl } from "../procedure-control.ts";
import { controlSlipsCompleteAtCentre } from "./control-slips-complete-at-centre.ts";
import { controlSlipsCompleteAtSection } from "./control-slips-complete-at-section.ts";

testCriterion(procedureControl, controlSlipsCompleteAtCentre, [
  { name: "all of them", facts: { "dossiers-checked": 20, "slips-complete": 20 }, max: 4, earned: 4 },
  {
    name: "three quarters",
    facts: { "dossiers-checked": 20, "slips-complete": 15 },
    max: 4,
    earned: 3,
    reasons: ["ratio-below-full"],
  },
  { name: "none", facts: { "dossiers-checked": 20, "slips-complete": 0 }, max: 4, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "dossiers-checked": 7, "slips-complete": 5 },
    max: 4,
    earned: 2.86,
  },
  {
    name: "nothing was sampled",
    facts: { "dossiers-checked": 0, "slips-complete": 0 },
    max: 4,
    state: "no-occurrence",
  },
  { name: "is open while nothing is known", facts: {}, max: 4, state: "open" },
  {
    name: "does not apply before 1 July 2025",
    facts: { "dossiers-checked": 20, "slips-complete": 15 },
    asOf: "2025-06-30",
    max: 4,
    state: "not-applicable",
  },
]);

it("judges as the section's criterion does and starts on the day after it ends", () => {
  expect(controlSlipsCompleteAtCentre.scale).toEqual(controlSlipsCompleteAtSection.scale);
  expect(controlSlipsCompleteAtSection.appliesTo?.to).toBe("2025-06-30");
  expect(controlSlipsCompleteAtCentre.appliesTo?.from).toBe("2025-07-01");
});
