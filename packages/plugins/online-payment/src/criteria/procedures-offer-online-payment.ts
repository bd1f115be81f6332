import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Each procedure that has a fee can be paid for online. */
export const proceduresOfferOnlinePayment = defineCriterion({
  key: "procedures-offer-online-payment",
  revision: 1,
  law: ["nd-45-2020", "nd-42-2022"],
  scale: proportion({ of: "procedures-offering-online-payment", over: "procedures-with-fee" }),
  ownReasons: ["ratio-below-full"],
});
