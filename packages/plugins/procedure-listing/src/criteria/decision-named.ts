import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** What is posted says by which decision it was announced. */
export const decisionNamed = defineCriterion({
  key: "decision-named",
  revision: 1,
  law: ["nd-63-2010", "tt-02-2017-vpcp"],
  asks: ["sampled-procedures", "posted-procedures-checked", "posted-procedures-naming-decision"],
  scale: proportion({ of: "posted-procedures-naming-decision", over: "posted-procedures-checked" }),
  ownReasons: ["ratio-below-full"],
});
