import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** The same at the Public Administration Service Centre, which took the section's place on 1 July 2025. */
export const staffOnDutyAtCentre = defineCriterion({
  key: "staff-on-duty-at-centre",
  revision: 1,
  law: ["nd-118-2025"],
  asks: ["assignment", "staff-assigned", "staff-on-duty"],
  appliesTo: { from: "2025-07-01", because: "because.centre", law: "nd-118-2025" },
  scale: proportion({ of: "staff-on-duty", over: "staff-assigned" }),
  whenNoOccurrence: "zero",
  ownReasons: ["ratio-below-full"],
});
