import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { financialAutonomy } from "../financial-autonomy.ts";
import { moneyRecoveredAsConcluded } from "./money-recovered-as-concluded.ts";

testCriterion(financialAutonomy, moneyRecoveredAsConcluded, [
  {
    name: "all of it",
    facts: { "money-to-recover": "42.000", "money-recovered": "42.000" },
    max: 2,
    earned: 2,
  },
  {
    name: "three quarters of it",
    facts: { "money-to-recover": "42.000", "money-recovered": "31.500" },
    max: 2,
    earned: 1.5,
    reasons: ["ratio-below-full"],
  },
  {
    name: "below half nothing is earned",
    facts: { "money-to-recover": "42.000", "money-recovered": "20.000" },
    max: 2,
    earned: 0,
    reasons: ["ratio-below-threshold"],
  },
  {
    name: "none of it",
    facts: { "money-to-recover": "42.000", "money-recovered": "0" },
    max: 2,
    earned: 0,
    reasons: ["ratio-below-threshold"],
  },
  {
    name: "nothing to pay back earns everything",
    facts: { "money-to-recover": "0", "money-recovered": "0" },
    max: 2,
    earned: 2,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "money-to-recover": "16.000", "money-recovered": "15.000" },
    max: 3,
    earned: 2.81,
  },
  { name: "is open while nothing is known", facts: {}, max: 2, state: "open" },
]);
