import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { expect, it } from "vitest";
import { procedureControl } from "../procedure-control.ts";
import { logbookCompleteAtCentre } from "./logbook-complete-at-centre.ts";
import { logbookCompleteAtSection } from "./logbook-complete-at-section.ts";

testCriterion(procedureControl, logbookCompleteAtCentre, [
  {
    name: "all of them",
    facts: { "dossiers-checked": 20, "logbook-entries-complete": 20 },
    max: 3,
    earned: 3,
  },
  {
    name: "nine of ten",
    facts: { "dossiers-checked": 20, "logbook-entries-complete": 18 },
    max: 3,
    earned: 2.25,
    reasons: ["band-below-full"],
  },
  {
    name: "seven of ten",
    facts: { "dossiers-checked": 20, "logbook-entries-complete": 14 },
    max: 3,
    earned: 1.5,
  },
  { name: "fewer", facts: { "dossiers-checked": 20, "logbook-entries-complete": 13 }, max: 3, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "dossiers-checked": 10, "logbook-entries-complete": 9 },
    max: 0.5,
    earned: 0.38,
  },
  {
    name: "nothing was sampled",
    facts: { "dossiers-checked": 0, "logbook-entries-complete": 0 },
    max: 3,
    state: "no-occurrence",
  },
  { name: "is open while nothing is known", facts: {}, max: 3, state: "open" },
  {
    name: "does not apply before 1 July 2025",
    facts: { "dossiers-checked": 20, "logbook-entries-complete": 18 },
    asOf: "2025-06-30",
    max: 3,
    state: "not-applicable",
  },
]);

it("judges as the section's criterion does and starts on the day after it ends", () => {
  expect(logbookCompleteAtCentre.scale).toEqual(logbookCompleteAtSection.scale);
  expect(logbookCompleteAtSection.appliesTo?.to).toBe("2025-06-30");
  expect(logbookCompleteAtCentre.appliesTo?.from).toBe("2025-07-01");
});
