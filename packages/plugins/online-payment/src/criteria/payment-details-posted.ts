import { defineCriterion, perItem } from "@kiemtra/plugin-kit";

/** Account and payment code hang at the counter and lead to the authority's own account: one point each. */
export const paymentDetailsPosted = defineCriterion({
  key: "payment-details-posted",
  revision: 1,
  law: ["nd-45-2020"],
  scale: perItem({ facts: ["account-posted", "payment-code-posted", "payee-is-the-authority"] }, 1000),
});
