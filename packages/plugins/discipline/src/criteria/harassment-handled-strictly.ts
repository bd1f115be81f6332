import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Each confirmed case of harassment was dealt with; without one everything is earned. */
export const harassmentHandledStrictly = defineCriterion({
  key: "harassment-handled-strictly",
  revision: 1,
  law: ["ct-10-2019", "ct-26-2016"],
  scale: proportion({ of: "harassment-handled", over: "harassment-confirmed" }),
  whenNoOccurrence: "full",
  ownReasons: ["ratio-below-full"],
});
