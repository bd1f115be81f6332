import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { financialAutonomy } from "../financial-autonomy.ts";
import { spendingRulesIssued } from "./spending-rules-issued.ts";

testCriterion(financialAutonomy, spendingRulesIssued, [
  { name: "current", facts: { "spending-rules": "current" }, max: 3, earned: 3 },
  {
    name: "outdated",
    facts: { "spending-rules": "outdated" },
    max: 3,
    earned: 1.5,
    reasons: ["level-below-full"],
  },
  { name: "none", facts: { "spending-rules": "none" }, max: 3, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "spending-rules": "outdated" },
    max: 0.25,
    earned: 0.13,
  },
  {
    name: "a document alone leaves it open",
    facts: { "spending-rules-document": "05/QĐ-UBND" },
    max: 3,
    state: "open",
  },
]);
