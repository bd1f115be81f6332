import type { FormStep } from "@kiemtra/plugin-kit";

/** Figures of the unit first, then the board against the catalogue, then the counter. */
export const form: readonly FormStep[] = [
  {
    key: "figures",
    asks: [
      "procedures-to-post",
      "procedures-posted",
      "decisions-to-post",
      "decisions-posted-in-time",
      "latest-decision",
      "latest-decision-posted-on",
    ],
  },
  {
    key: "board",
    asks: [
      "sample-list",
      "sample-list-size",
      "sample-seed",
      "sampled-procedures",
      "posted-procedures-checked",
      "posted-procedures-current",
      "posted-procedures-naming-decision",
      "posted-procedures-numbered",
      "repealed-procedures-posted",
      "posting-place",
    ],
  },
  { key: "counter", asks: ["vertical-procedures-approved", "vertical-procedures-received"] },
];
