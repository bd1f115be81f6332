import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { financialAutonomy } from "../financial-autonomy.ts";
import { spendingRulesMadePublic } from "./spending-rules-made-public.ts";

testCriterion(financialAutonomy, spendingRulesMadePublic, [
  {
    name: "all three were done",
    facts: {
      "rules-discussed-with-staff": true,
      "rules-made-public-inside": true,
      "rules-sent-to-treasury": true,
    },
    max: 3,
    earned: 3,
  },
  {
    name: "not sent to the treasury",
    facts: {
      "rules-discussed-with-staff": true,
      "rules-made-public-inside": true,
      "rules-sent-to-treasury": false,
    },
    max: 3,
    earned: 2,
    reasons: ["item-not-met"],
  },
  {
    name: "none was done",
    facts: {
      "rules-discussed-with-staff": false,
      "rules-made-public-inside": false,
      "rules-sent-to-treasury": false,
    },
    max: 3,
    earned: 0,
  },
  {
    name: "never above the maximum",
    facts: {
      "rules-discussed-with-staff": true,
      "rules-made-public-inside": true,
      "rules-sent-to-treasury": false,
    },
    max: 1.25,
    earned: 1.25,
  },
  {
    name: "is open while one is not answered",
    facts: { "rules-discussed-with-staff": true },
    max: 3,
    state: "open",
  },
]);
