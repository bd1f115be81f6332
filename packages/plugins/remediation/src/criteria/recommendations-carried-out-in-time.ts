import { bands, defineCriterion } from "@kiemtra/plugin-kit";

/** Of the recommendations that fell due, how many were carried out in time: all, four fifths, or half of them. */
export const recommendationsCarriedOutInTime = defineCriterion({
  key: "recommendations-carried-out-in-time",
  revision: 1,
  law: ["tt-02-2017-vpcp", "nq-76-2021"],
  asks: [
    "earlier-recommendations",
    "recommendations",
    "recommendations-done-in-time",
    "recommendations-not-yet-due",
  ],
  scale: bands(
    {
      of: "recommendations-done-in-time",
      over: { minus: ["recommendations", "recommendations-not-yet-due"] },
    },
    [
      { from: 100, sharePercent: 100 },
      { from: 80, sharePercent: 60 },
      { from: 50, sharePercent: 30 },
    ],
  ),
  ownReasons: ["band-below-full"],
});
