import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { oneStop } from "../one-stop.ts";
import { regulationIssuedAtSection } from "./regulation-issued-at-section.ts";

testCriterion(oneStop, regulationIssuedAtSection, [
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
    name: "does not apply since 1 July 2025",
    facts: { regulation: "outdated" },
    asOf: "2025-07-01",
    max: 2,
    state: "not-applicable",
  },
]);
