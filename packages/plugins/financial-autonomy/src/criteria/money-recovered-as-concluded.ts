import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Money that a conclusion told the unit to pay back was paid back; below half nothing is earned. */
export const moneyRecoveredAsConcluded = defineCriterion({
  key: "money-recovered-as-concluded",
  revision: 1,
  law: ["nd-130-2005", "ct-26-2016"],
  scale: proportion({ of: "money-recovered", over: "money-to-recover" }, { zeroBelowPercent: 50 }),
  whenNoOccurrence: "full",
  ownReasons: ["ratio-below-full", "ratio-below-threshold"],
});
