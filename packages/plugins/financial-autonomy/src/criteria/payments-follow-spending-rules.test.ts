import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { financialAutonomy } from "../financial-autonomy.ts";
import { paymentsFollowSpendingRules } from "./payments-follow-spending-rules.ts";

testCriterion(financialAutonomy, paymentsFollowSpendingRules, [
  {
    name: "the whole sample does",
    facts: { "payments-checked": 20, "payments-by-the-rules": 20 },
    max: 5,
    earned: 5,
  },
  {
    name: "two of twenty do not",
    facts: { "payments-checked": 20, "payments-by-the-rules": 18 },
    max: 5,
    earned: 4.5,
    reasons: ["ratio-below-full"],
  },
  {
    name: "none does",
    facts: { "payments-checked": 20, "payments-by-the-rules": 0 },
    max: 5,
    earned: 0,
    reasons: ["ratio-below-threshold"],
  },
  {
    name: "nothing was sampled",
    facts: { "payments-checked": 0, "payments-by-the-rules": 0 },
    max: 5,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "payments-checked": 16, "payments-by-the-rules": 15 },
    max: 3,
    earned: 2.81,
  },
  { name: "is open while nothing is known", facts: {}, max: 5, state: "open" },
  {
    name: "the rows are counted",
    facts: {
      "sampled-payments": [
        { id: "a", cells: { voucher: "PC 112", item: "Công tác phí", "by-the-rules": true } },
        { id: "b", cells: { voucher: "PC 118", item: "Tiếp khách", "by-the-rules": false } },
        { id: "c", cells: { voucher: "PC 131", item: "Văn phòng phẩm", "by-the-rules": true } },
      ],
    },
    max: 5,
    earned: 3.33,
  },
]);
