import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { financialAutonomy } from "../financial-autonomy.ts";
import { noViolationConcluded } from "./no-violation-concluded.ts";

testCriterion(financialAutonomy, noViolationConcluded, [
  { name: "none", facts: { "minor-violations": 0, "serious-violations": 0 }, max: 5, earned: 5 },
  {
    name: "a minor one",
    facts: { "minor-violations": 2, "serious-violations": 0 },
    max: 5,
    earned: 2.5,
    reasons: ["event-happened"],
  },
  {
    name: "a serious one",
    facts: { "minor-violations": 0, "serious-violations": 1 },
    max: 5,
    earned: 0,
    reasons: ["event-happened"],
  },
  {
    name: "rounds half up to two decimals",
    facts: { "minor-violations": 1, "serious-violations": 0 },
    max: 0.25,
    earned: 0.13,
  },
  {
    name: "what the unit reports is not judged",
    facts: { "unit-reports-no-violation": true },
    max: 5,
    state: "open",
  },
]);
