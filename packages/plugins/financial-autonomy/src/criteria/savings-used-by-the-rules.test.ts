import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { financialAutonomy } from "../financial-autonomy.ts";
import { savingsUsedByTheRules } from "./savings-used-by-the-rules.ts";

testCriterion(financialAutonomy, savingsUsedByTheRules, [
  {
    name: "all of it",
    facts: { "savings-used": "120.500", "savings-used-by-the-rules": "120.500" },
    max: 5,
    earned: 5,
  },
  {
    name: "three quarters of it",
    facts: { "savings-used": "120.000", "savings-used-by-the-rules": "90.000" },
    max: 5,
    earned: 3.75,
    reasons: ["ratio-below-full"],
  },
  {
    name: "none of it",
    facts: { "savings-used": "120.000", "savings-used-by-the-rules": "0" },
    max: 5,
    earned: 0,
  },
  {
    name: "nothing was used",
    facts: { "savings-used": "0", "savings-used-by-the-rules": "0" },
    max: 5,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "savings-used": "16.000", "savings-used-by-the-rules": "15.000" },
    max: 3,
    earned: 2.81,
  },
  {
    name: "more by the rules than used is a contradiction, not a score",
    facts: { "savings-used": "100.000", "savings-used-by-the-rules": "100.001" },
    max: 5,
    state: "open",
  },
  { name: "is open while only the savings are known", facts: { savings: "150.000" }, max: 5, state: "open" },
]);
