import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Each sampled dossier has its control slip, filled in from reception to result. */
export const controlSlipsCompleteAtSection = defineCriterion({
  key: "control-slips-complete-at-section",
  revision: 1,
  law: ["nd-61-2018", "tt-01-2018-vpcp"],
  asks: ["sampled-dossiers", "dossiers-checked", "slips-complete", "slips-missing"],
  appliesTo: { to: "2025-06-30", because: "because.section", law: "nd-61-2018" },
  scale: proportion({ of: "slips-complete", over: "dossiers-checked" }),
  ownReasons: ["ratio-below-full"],
});
