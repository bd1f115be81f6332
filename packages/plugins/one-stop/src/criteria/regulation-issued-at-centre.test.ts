import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { expect, it } from "vitest";
import { oneStop } from "../one-stop.ts";
import { regulationIssuedAtCentre } from "./regulation-issued-at-centre.ts";
import { regulationIssuedAtSection } from "./regulation-issued-at-section.ts";

testCriterion(oneStop, regulationIssuedAtCentre, [
  { name: "issued and current", facts: { regulation: "current" }, max: 2, earned: 2 },
  {
    name: "issued, but outdated",
    facts: { regulation: "outdated" },
    max: 2,
    earned: 1,
    reasons: ["level-below-full"],
  },
  { name: "not issued", facts: { regulation: "not-issued" }, max: 2, earned: 0 },
  { name: "rounds half up to two decimals", facts: { regulation: "outdated" }, max: 0.25, earned: 0.13 },
  { name: "is open while nothing is known", facts: {}, max: 2, state: "open" },
  {
    name: "does not apply before 1 July 2025",
    facts: { regulation: "outdated" },
    asOf: "2025-06-30",
    max: 2,
    state: "not-applicable",
  },
]);

it("judges as the section's criterion does and starts on the day after it ends", () => {
  expect(regulationIssuedAtCentre.scale).toEqual(regulationIssuedAtSection.scale);
  expect(regulationIssuedAtSection.appliesTo?.to).toBe("2025-06-30");
  expect(regulationIssuedAtCentre.appliesTo?.from).toBe("2025-07-01");
});
