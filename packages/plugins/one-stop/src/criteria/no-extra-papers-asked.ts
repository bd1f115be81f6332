import { deduction, defineCriterion } from "@kiemtra/plugin-kit";

/** Each sampled dossier for which papers beyond the announced ones were asked takes a quarter of the points. */
export const noExtraPapersAsked = defineCriterion({
  key: "no-extra-papers-asked",
  revision: 1,
  law: ["nd-63-2010"],
  asks: ["sampled-dossiers", "dossiers-checked", "extra-papers-asked"],
  scale: deduction([{ fact: "extra-papers-asked", eachPercent: 25 }]),
  ownReasons: ["deducted-share"],
});
