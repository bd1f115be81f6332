import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { remediation } from "../remediation.ts";
import { remediesHoldOnSite } from "./remedies-hold-on-site.ts";

testCriterion(remediation, remediesHoldOnSite, [
  {
    name: "all of them",
    facts: { "recommendations-done-in-time": 6, "recommendations-done-late": 2, "remedies-seen-on-site": 8 },
    max: 4,
    earned: 4,
  },
  {
    name: "one of eight was not",
    facts: { "recommendations-done-in-time": 6, "recommendations-done-late": 2, "remedies-seen-on-site": 7 },
    max: 4,
    earned: 3.5,
    reasons: ["ratio-below-full"],
  },
  {
    name: "none was",
    facts: { "recommendations-done-in-time": 6, "recommendations-done-late": 2, "remedies-seen-on-site": 0 },
    max: 4,
    earned: 0,
  },
  {
    name: "nothing was done",
    facts: { "recommendations-done-in-time": 0, "recommendations-done-late": 0, "remedies-seen-on-site": 0 },
    max: 4,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: {
      "recommendations-done-in-time": 16,
      "recommendations-done-late": 0,
      "remedies-seen-on-site": 15,
    },
    max: 3,
    earned: 2.81,
  },
  { name: "is open while nothing is known", facts: {}, max: 4, state: "open" },
]);
