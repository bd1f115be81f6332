import { defineCriterion, perItem } from "@kiemtra/plugin-kit";

/** The rules were discussed, made public inside the unit, and sent to the treasury: one point each. */
export const spendingRulesMadePublic = defineCriterion({
  key: "spending-rules-made-public",
  revision: 1,
  law: ["nd-130-2005", "ttlt-71-2014"],
  scale: perItem(
    { facts: ["rules-discussed-with-staff", "rules-made-public-inside", "rules-sent-to-treasury"] },
    1000,
  ),
});
