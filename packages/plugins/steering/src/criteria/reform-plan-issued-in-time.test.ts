import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { steering } from "../steering.ts";
import { reformPlanIssuedInTime } from "./reform-plan-issued-in-time.ts";

testCriterion(steering, reformPlanIssuedInTime, [
  {
    name: "on the last day",
    facts: { "plan-issued": true, "plan-issued-on": "2023-01-31", "plan-due-on": "2023-01-31" },
    max: 2,
    earned: 2,
  },
  {
    name: "up to ten working days late",
    facts: { "plan-issued": true, "plan-issued-on": "2023-02-08", "plan-due-on": "2023-01-31" },
    max: 2,
    earned: 1.5,
    reasons: ["late-band"],
  },
  {
    name: "eleven working days late",
    facts: { "plan-issued": true, "plan-issued-on": "2023-02-15", "plan-due-on": "2023-01-31" },
    max: 2,
    earned: 1,
    reasons: ["late-band"],
  },
  {
    name: "months late",
    facts: { "plan-issued": true, "plan-issued-on": "2023-05-04", "plan-due-on": "2023-01-31" },
    max: 2,
    earned: 0.5,
  },
  {
    name: "rounds half up to two decimals",
    facts: { "plan-issued": true, "plan-issued-on": "2023-02-01", "plan-due-on": "2023-01-31" },
    max: 0.5,
    earned: 0.38,
  },
  {
    name: "not issued, whatever the day",
    facts: { "plan-issued": false, "plan-due-on": "2023-01-31" },
    max: 2,
    earned: 0,
    reasons: ["not-met"],
  },
  {
    name: "is open without the day",
    facts: { "plan-issued": true, "plan-due-on": "2023-01-31" },
    max: 2,
    state: "open",
  },
]);
