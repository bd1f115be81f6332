import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Each sampled dossier has its receipt and appointment slip, with the deadline that the announced procedure sets. */
export const slipsNameRightDeadlineAtSection = defineCriterion({
  key: "slips-name-right-deadline-at-section",
  revision: 1,
  law: ["nd-61-2018", "tt-01-2018-vpcp"],
  asks: ["sampled-dossiers", "dossiers-checked", "slips-right", "slips-missing"],
  appliesTo: { to: "2025-06-30", because: "because.section", law: "nd-61-2018" },
  scale: proportion({ of: "slips-right", over: "dossiers-checked" }),
  ownReasons: ["ratio-below-full"],
});
