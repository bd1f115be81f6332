import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { procedureControl } from "../procedure-control.ts";
import { reviewPlanUpToDate } from "./review-plan-up-to-date.ts";

testCriterion(procedureControl, reviewPlanUpToDate, [
  { name: "issued and up to date", facts: { "review-plan": "up-to-date" }, max: 3, earned: 3 },
  {
    name: "issued, but not updated",
    facts: { "review-plan": "not-updated" },
    max: 3,
    earned: 1.5,
    reasons: ["level-below-full"],
  },
  { name: "not issued", facts: { "review-plan": "not-issued" }, max: 3, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "review-plan": "not-updated" },
    max: 0.25,
    earned: 0.13,
  },
  {
    name: "the direction alone decides nothing",
    facts: { "superior-direction": "Kế hoạch số 15/KH-UBND" },
    max: 3,
    state: "open",
  },
]);
