import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { remediation } from "../remediation.ts";
import { remedyPlanned } from "./remedy-planned.ts";

testCriterion(remediation, remedyPlanned, [
  { name: "with names and dates", facts: { "remedy-plan": "names-and-dates" }, max: 2, earned: 2 },
  {
    name: "in general",
    facts: { "remedy-plan": "general" },
    max: 2,
    earned: 1,
    reasons: ["level-below-full"],
  },
  { name: "not planned", facts: { "remedy-plan": "none" }, max: 2, earned: 0 },
  { name: "rounds half up to two decimals", facts: { "remedy-plan": "general" }, max: 0.25, earned: 0.13 },
  {
    name: "a document alone leaves it open",
    facts: { "remedy-plan-document": "31/KH-UBND" },
    max: 2,
    state: "open",
  },
]);
