import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** A proposal says what to cut, by which change of rules, and what people gain. */
export const proposalsAreSubstantial = defineCriterion({
  key: "proposals-are-substantial",
  revision: 1,
  law: ["nd-63-2010", "tt-02-2017-vpcp", "nq-76-2021"],
  scale: proportion({ of: "substantial-proposals", over: "simplification-proposals" }),
  ownReasons: ["ratio-below-full"],
});
