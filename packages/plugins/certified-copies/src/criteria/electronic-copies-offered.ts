import { defineCriterion, levels } from "@kiemtra/plugin-kit";

/** Whoever brings an original can have an electronic copy certified at the counter. */
export const electronicCopiesOffered = defineCriterion({
  key: "electronic-copies-offered",
  revision: 1,
  law: ["nd-45-2020"],
  scale: levels("offered-at-counter", { offered: 100, irregular: 50, "not-offered": 0 }),
});
