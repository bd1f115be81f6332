import { bands, defineCriterion } from "@kiemtra/plugin-kit";

/** Of the results returned in the period, how many came on or before the day that the slip names. */
export const resultsReturnedInTime = defineCriterion({
  key: "results-returned-in-time",
  revision: 1,
  law: ["nd-63-2010", "nq-76-2021"],
  asks: ["dossiers-received", "returned-in-time", "returned-late", "sampled-late"],
  scale: bands({ of: "returned-in-time", over: { sum: ["returned-in-time", "returned-late"] } }, [
    { from: 100, sharePercent: 100 },
    { from: 98, sharePercent: 80 },
    { from: 95, sharePercent: 50 },
    { from: 90, sharePercent: 25 },
  ]),
  ownReasons: ["band-below-full"],
});
