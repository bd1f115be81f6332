import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/**
 * Conclusions of inspection, audit and checks by other agencies were carried out; without one everything is earned.
 */
export const conclusionsCarriedOut = defineCriterion({
  key: "conclusions-carried-out",
  revision: 1,
  law: ["ct-26-2016"],
  scale: proportion({ of: "conclusions-carried-out", over: "conclusions-to-carry-out" }),
  whenNoOccurrence: "full",
  ownReasons: ["ratio-below-full"],
});
