import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Of the dossiers received in the period, how many had their parts digitised at reception. */
export const newDossiersDigitised = defineCriterion({
  key: "new-dossiers-digitised",
  revision: 1,
  law: ["nd-45-2020", "qd-468-2021"],
  scale: proportion({ of: "dossiers-digitised", over: "dossiers-received" }),
  ownReasons: ["ratio-below-full"],
});
