import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { steering } from "../steering.ts";
import { reportsSentInTime } from "./reports-sent-in-time.ts";

testCriterion(steering, reportsSentInTime, [
  { name: "all in time", facts: { "reports-late": 0, "reports-missing": 0 }, max: 2, earned: 2 },
  {
    name: "one late, one missing",
    facts: { "reports-late": 1, "reports-missing": 1 },
    max: 2,
    earned: 1.25,
    reasons: ["deducted", "deducted"],
  },
  { name: "two late", facts: { "reports-late": 2, "reports-missing": 0 }, max: 2, earned: 1.5 },
  { name: "never below zero", facts: { "reports-late": 3, "reports-missing": 3 }, max: 2, earned: 0 },
  { name: "is open while one of the two is not known", facts: { "reports-late": 0 }, max: 2, state: "open" },
]);
