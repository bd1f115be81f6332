import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { procedureControl } from "../procedure-control.ts";
import { plannedProceduresReviewed } from "./planned-procedures-reviewed.ts";

testCriterion(procedureControl, plannedProceduresReviewed, [
  { name: "all of them", facts: { "procedures-to-review": 8, "procedures-reviewed": 8 }, max: 3, earned: 3 },
  {
    name: "six of eight",
    facts: { "procedures-to-review": 8, "procedures-reviewed": 6 },
    max: 3,
    earned: 2.25,
    reasons: ["ratio-below-full"],
  },
  {
    name: "fewer than half",
    facts: { "procedures-to-review": 8, "procedures-reviewed": 3 },
    max: 3,
    earned: 0,
    reasons: ["ratio-below-threshold"],
  },
  {
    name: "rounds half up to two decimals",
    facts: { "procedures-to-review": 7, "procedures-reviewed": 5 },
    max: 3,
    earned: 2.14,
  },
  {
    name: "the plan names none",
    facts: { "procedures-to-review": 0, "procedures-reviewed": 0 },
    max: 3,
    state: "no-occurrence",
  },
  { name: "is open while nothing is known", facts: {}, max: 3, state: "open" },
]);
