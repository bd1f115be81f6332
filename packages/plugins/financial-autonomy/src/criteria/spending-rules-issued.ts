import { defineCriterion, levels } from "@kiemtra/plugin-kit";

/** The unit has internal spending rules that fit the norms in force; outdated ones leave half. */
export const spendingRulesIssued = defineCriterion({
  key: "spending-rules-issued",
  revision: 1,
  law: ["nd-130-2005", "ttlt-71-2014"],
  asks: ["spending-rules", "spending-rules-document"],
  scale: levels("spending-rules", { current: 100, outdated: 50, none: 0 }),
});
