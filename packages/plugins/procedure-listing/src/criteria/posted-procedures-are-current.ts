import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** What hangs on the board is the version in force, seen on a sample. */
export const postedProceduresAreCurrent = defineCriterion({
  key: "posted-procedures-are-current",
  revision: 1,
  law: ["nd-63-2010", "nd-92-2017", "tt-02-2017-vpcp"],
  asks: [
    "sample-list",
    "sample-list-size",
    "sample-seed",
    "sampled-procedures",
    "posted-procedures-checked",
    "posted-procedures-current",
  ],
  scale: proportion({ of: "posted-procedures-current", over: "posted-procedures-checked" }),
  ownReasons: ["ratio-below-full"],
});
