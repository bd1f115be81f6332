import { defineCriterion, perItem } from "@kiemtra/plugin-kit";

/** Control slip and logbook follow Mẫu số 05 and Mẫu số 06 of Circular 01/2018/TT-VPCP: half a point each. */
export const formsAsPrescribedAtSection = defineCriterion({
  key: "forms-as-prescribed-at-section",
  revision: 1,
  law: ["nd-61-2018", "tt-01-2018-vpcp"],
  appliesTo: { to: "2025-06-30", because: "because.section", law: "nd-61-2018" },
  scale: perItem({ facts: ["slip-follows-form", "logbook-follows-form"] }, 500),
});
