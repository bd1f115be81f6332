import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** The same at the Public Administration Service Centre, which took the section's place on 1 July 2025. */
export const slipsNameRightDeadlineAtCentre = defineCriterion({
  key: "slips-name-right-deadline-at-centre",
  revision: 1,
  law: ["nd-118-2025", "tt-03-2025-vpcp"],
  asks: ["sampled-dossiers", "dossiers-checked", "slips-right", "slips-missing"],
  appliesTo: { from: "2025-07-01", because: "because.centre", law: "nd-118-2025" },
  scale: proportion({ of: "slips-right", over: "dossiers-checked" }),
  ownReasons: ["ratio-below-full"],
});
