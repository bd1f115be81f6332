import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Payments follow the spending rules, seen on a sample of vouchers; below half nothing is earned. */
export const paymentsFollowSpendingRules = defineCriterion({
  key: "payments-follow-spending-rules",
  revision: 1,
  law: ["nd-130-2005", "ttlt-71-2014"],
  asks: ["sampled-payments", "payments-checked", "payments-by-the-rules"],
  scale: proportion({ of: "payments-by-the-rules", over: "payments-checked" }, { zeroBelowPercent: 50 }),
  ownReasons: ["ratio-below-full", "ratio-below-threshold"],
});
