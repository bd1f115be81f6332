import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Payment codes at the counter pay to the account that the unit registered; below half of them nothing is earned. */
export const paymentCodesPayRegisteredAccount = defineCriterion({
  key: "payment-codes-pay-registered-account",
  revision: 1,
  law: ["nd-45-2020"],
  asks: [
    "registered-bank",
    "registered-account",
    "payment-codes",
    "payment-codes-scanned",
    "codes-paying-registered-account",
  ],
  scale: proportion(
    { of: "codes-paying-registered-account", over: "payment-codes-scanned" },
    { zeroBelowPercent: 50 },
  ),
  ownReasons: ["ratio-below-full", "ratio-below-threshold"],
});
