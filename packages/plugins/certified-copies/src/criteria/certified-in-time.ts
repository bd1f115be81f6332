import { bands, defineCriterion } from "@kiemtra/plugin-kit";

/**
 * Certified on the day of the request, or on the next working day where it came late in the day: all of them, from
 * nine tenths, from seven tenths.
 */
export const certifiedInTime = defineCriterion({
  key: "certified-in-time",
  revision: 1,
  law: ["nd-23-2015-time"],
  asks: ["sampled-certifications", "certifications-checked", "certifications-in-time"],
  scale: bands({ of: "certifications-in-time", over: "certifications-checked" }, [
    { from: 100, sharePercent: 100 },
    { from: 90, sharePercent: 60 },
    { from: 70, sharePercent: 30 },
  ]),
  ownReasons: ["band-below-full"],
});
