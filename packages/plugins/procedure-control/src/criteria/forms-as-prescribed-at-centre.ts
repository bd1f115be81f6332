import { defineCriterion, perItem } from "@kiemtra/plugin-kit";

/** The same by Mẫu số 06 and Mẫu số 07 of Circular 03/2025/TT-VPCP, at the Public Administration Service Centre. */
export const formsAsPrescribedAtCentre = defineCriterion({
  key: "forms-as-prescribed-at-centre",
  revision: 1,
  law: ["nd-118-2025", "tt-03-2025-vpcp"],
  appliesTo: { from: "2025-07-01", because: "because.centre", law: "nd-118-2025" },
  scale: perItem({ facts: ["slip-follows-form", "logbook-follows-form"] }, 500),
});
