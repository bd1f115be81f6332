import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Who files by a full-process service gets the result electronically, signed. */
export const resultsAreElectronic = defineCriterion({
  key: "results-are-electronic",
  revision: 1,
  law: ["nd-45-2020"],
  asks: ["sampled-dossiers", "dossiers-checked", "electronic-results"],
  scale: proportion({ of: "electronic-results", over: "dossiers-checked" }),
  ownReasons: ["ratio-below-full"],
});
