import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Of the online dossiers that were resolved, how many were in time; fewer than four fifths is nothing. */
export const onlineDossiersResolvedInTime = defineCriterion({
  key: "online-dossiers-resolved-in-time",
  revision: 1,
  law: ["nd-45-2020", "nq-76-2021"],
  scale: proportion(
    { of: "online-resolved-in-time", over: { sum: ["online-resolved-in-time", "online-resolved-late"] } },
    { zeroBelowPercent: 80 },
  ),
  ownReasons: ["ratio-below-full", "ratio-below-threshold"],
});
