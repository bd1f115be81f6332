import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Procedures of vertical sectors are received at the reception section by the approved list (until 30 June 2025). */
export const verticalProceduresReceivedAtSection = defineCriterion({
  key: "vertical-procedures-received-at-section",
  revision: 1,
  law: ["nd-61-2018"],
  appliesTo: { to: "2025-06-30", because: "because.section", law: "nd-61-2018" },
  scale: proportion({ of: "vertical-procedures-received", over: "vertical-procedures-approved" }),
  ownReasons: ["ratio-below-full"],
});
