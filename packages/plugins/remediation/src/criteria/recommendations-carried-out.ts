import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/**
 * Of the recommendations that fell due, how many were carried out, late ones included; below half nothing is earned.
 */
export const recommendationsCarriedOut = defineCriterion({
  key: "recommendations-carried-out",
  revision: 1,
  law: ["tt-02-2017-vpcp", "nq-76-2021"],
  asks: [
    "earlier-conclusion",
    "earlier-recommendations",
    "recommendations",
    "recommendations-done-in-time",
    "recommendations-done-late",
    "recommendations-not-done",
    "recommendations-not-yet-due",
  ],
  scale: proportion(
    {
      of: { sum: ["recommendations-done-in-time", "recommendations-done-late"] },
      over: { minus: ["recommendations", "recommendations-not-yet-due"] },
    },
    { zeroBelowPercent: 50 },
  ),
  ownReasons: ["ratio-below-full", "ratio-below-threshold"],
});
