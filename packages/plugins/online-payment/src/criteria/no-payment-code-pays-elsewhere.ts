import { defineCriterion, worstEvent } from "@kiemtra/plugin-kit";

/** No code at the counter pays to another account: people's money would be gone, so one is enough for nothing. */
export const noPaymentCodePaysElsewhere = defineCriterion({
  key: "no-payment-code-pays-elsewhere",
  revision: 1,
  law: ["nd-45-2020"],
  asks: ["registered-bank", "registered-account", "payment-codes", "codes-paying-other-account"],
  scale: worstEvent({ "codes-paying-other-account": 0 }),
  ownReasons: ["event-happened"],
});
