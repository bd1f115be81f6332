import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { expect, it } from "vitest";
import { oneStop } from "../one-stop.ts";
import { slipsNameRightDeadlineAtCentre } from "./slips-name-right-deadline-at-centre.ts";
import { slipsNameRightDeadlineAtSection } from "./slips-name-right-deadline-at-section.ts";

testCriterion(oneStop, slipsNameRightDeadlineAtCentre, [
  { name: "all of them", facts: { "dossiers-checked": 20, "slips-right": 20 }, max: 4, earned: 4 },
  {
    name: "three quarters",
    facts: { "dossiers-checked": 20, "slips-right": 15 },
    max: 4,
    earned: 3,
    reasons: ["ratio-below-full"],
  },
  { name: "none", facts: { "dossiers-checked": 20, "slips-right": 0 }, max: 4, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "dossiers-checked": 7, "slips-right": 5 },
    max: 4,
    earned: 2.86,
  },
  {
    name: "nothing was sampled",
    facts: { "dossiers-checked": 0, "slips-right": 0 },
    max: 4,
    state: "no-occurrence",
  },
  { name: "is open while nothing is known", facts: {}, max: 4, state: "open" },
  {
    name: "does not apply before 1 July 2025",
    facts: { "dossiers-checked": 20, "slips-right": 15 },
    asOf: "2025-06-30",
    max: 4,
    state: "not-applicable",
  },
]);

it("judges as the section's criterion does and starts on the day after it ends", () => {
  expect(slipsNameRightDeadlineAtCentre.scale).toEqual(slipsNameRightDeadlineAtSection.scale);
  expect(slipsNameRightDeadlineAtSection.appliesTo?.to).toBe("2025-06-30");
  expect(slipsNameRightDeadlineAtCentre.appliesTo?.from).toBe("2025-07-01");
});
