import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Entries of the register that follow the rules of certifying, seen on a sample; below half nothing is earned. */
export const certifiedByTheRules = defineCriterion({
  key: "certified-by-the-rules",
  revision: 1,
  law: ["nd-23-2015", "tt-01-2020-btp"],
  asks: ["sampled-certifications", "certifications-checked", "certifications-lawful"],
  scale: proportion(
    { of: "certifications-lawful", over: "certifications-checked" },
    { zeroBelowPercent: 50 },
  ),
  ownReasons: ["ratio-below-full", "ratio-below-threshold"],
});
