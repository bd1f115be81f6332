import { bands, defineCriterion } from "@kiemtra/plugin-kit";

/** Of the results issued in the period, how many exist as signed electronic documents. */
export const newResultsDigitised = defineCriterion({
  key: "new-results-digitised",
  revision: 1,
  law: ["nd-45-2020", "qd-468-2021"],
  scale: bands({ of: "results-digitised", over: "results-issued" }, [
    { from: 100, sharePercent: 100 },
    { from: 90, sharePercent: 80 },
    { from: 70, sharePercent: 50 },
    { from: 50, sharePercent: 25 },
  ]),
  ownReasons: ["band-below-full"],
});
