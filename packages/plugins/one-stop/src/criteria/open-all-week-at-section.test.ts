import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { oneStop } from "../one-stop.ts";
import { openAllWeekAtSection } from "./open-all-week-at-section.ts";

testCriterion(oneStop, openAllWeekAtSection, [
  { name: "every working day", facts: { opening: "every-working-day" }, max: 2, earned: 2 },
  {
    name: "on some days",
    facts: { opening: "some-days" },
    max: 2,
    earned: 0.8,
    reasons: ["level-below-full"],
  },
  { name: "without fixed days", facts: { opening: "irregular" }, max: 2, earned: 0 },
  { name: "rounds half up to two decimals", facts: { opening: "some-days" }, max: 0.3125, earned: 0.13 },
  { name: "is open while nothing is known", facts: {}, max: 2, state: "open" },
  {
    name: "does not apply since 1 July 2025",
    facts: { opening: "some-days" },
    asOf: "2025-07-01",
    max: 2,
    state: "not-applicable",
  },
]);
