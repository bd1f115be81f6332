import { defineCriterion, perItem } from "@kiemtra/plugin-kit";

/** The agency's signature, accounts and a scanner work at the visit: one point each. */
export const accountsAndEquipmentReady = defineCriterion({
  key: "accounts-and-equipment-ready",
  revision: 1,
  law: ["nd-45-2020"],
  scale: perItem({ facts: ["agency-signature-valid", "accounts-work", "scanner-works"] }, 1000),
});
