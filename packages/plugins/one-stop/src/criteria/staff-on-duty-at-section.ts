import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Those who are assigned by decision sit at the counters and not in their own offices; assigning nobody earns nothing. */
export const staffOnDutyAtSection = defineCriterion({
  key: "staff-on-duty-at-section",
  revision: 1,
  law: ["nd-61-2018"],
  asks: ["assignment", "staff-assigned", "staff-on-duty"],
  appliesTo: { to: "2025-06-30", because: "because.section", law: "nd-61-2018" },
  scale: proportion({ of: "staff-on-duty", over: "staff-assigned" }),
  whenNoOccurrence: "zero",
  ownReasons: ["ratio-below-full"],
});
