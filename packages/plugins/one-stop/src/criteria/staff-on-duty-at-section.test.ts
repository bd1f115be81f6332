import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { oneStop } from "../one-stop.ts";
import { staffOnDutyAtSection } from "./staff-on-duty-at-section.ts";

testCriterion(oneStop, staffOnDutyAtSection, [
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
    name: "does not apply since 1 July 2025",
    facts: { "staff-assigned": 5, "staff-on-duty": 3 },
    asOf: "2025-07-01",
    max: 3,
    state: "not-applicable",
  },
]);
