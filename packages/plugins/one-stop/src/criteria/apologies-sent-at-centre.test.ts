import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { expect, it } from "vitest";
import { oneStop } from "../one-stop.ts";
import { apologiesSentAtCentre } from "./apologies-sent-at-centre.ts";
import { apologiesSentAtSection } from "./apologies-sent-at-section.ts";

testCriterion(oneStop, apologiesSentAtCentre, [
  {
    name: "for each of them",
    facts: { "returned-late": 6, overdue: 2, "apologies-sent": 8 },
    max: 2,
    earned: 2,
  },
  {
    name: "for half of them",
    facts: { "returned-late": 6, overdue: 2, "apologies-sent": 4 },
    max: 2,
    earned: 1,
    reasons: ["ratio-below-full"],
  },
  { name: "for none", facts: { "returned-late": 6, overdue: 2, "apologies-sent": 0 }, max: 2, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "returned-late": 5, overdue: 1, "apologies-sent": 2 },
    max: 2,
    earned: 0.67,
  },
  {
    name: "none is late",
    facts: { "returned-late": 0, overdue: 0, "apologies-sent": 0 },
    max: 2,
    state: "no-occurrence",
  },
  {
    name: "more letters than late dossiers is a contradiction, not a score",
    facts: { "returned-late": 1, overdue: 0, "apologies-sent": 2 },
    max: 2,
    state: "open",
  },
  { name: "is open while nothing is known", facts: {}, max: 2, state: "open" },
  {
    name: "does not apply before 1 July 2025",
    facts: { "returned-late": 6, overdue: 2, "apologies-sent": 4 },
    asOf: "2025-06-30",
    max: 2,
    state: "not-applicable",
  },
]);

it("judges as the section's criterion does and starts on the day after it ends", () => {
  expect(apologiesSentAtCentre.scale).toEqual(apologiesSentAtSection.scale);
  expect(apologiesSentAtSection.appliesTo?.to).toBe("2025-06-30");
  expect(apologiesSentAtCentre.appliesTo?.from).toBe("2025-07-01");
});
