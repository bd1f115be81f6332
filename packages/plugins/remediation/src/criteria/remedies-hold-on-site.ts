import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** What the unit counts as done was seen at the visit. */
export const remediesHoldOnSite = defineCriterion({
  key: "remedies-hold-on-site",
  revision: 1,
  law: ["tt-02-2017-vpcp", "nq-76-2021"],
  asks: [
    "earlier-recommendations",
    "recommendations-done-in-time",
    "recommendations-done-late",
    "remedies-seen-on-site",
  ],
  scale: proportion({
    of: "remedies-seen-on-site",
    over: { sum: ["recommendations-done-in-time", "recommendations-done-late"] },
  }),
  ownReasons: ["ratio-below-full"],
});
