import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Of the dossiers that had a fee in the period, how many were paid online. */
export const feesPaidOnline = defineCriterion({
  key: "fees-paid-online",
  revision: 1,
  law: ["nd-45-2020", "qd-766-2022"],
  scale: proportion({ of: "dossiers-paid-online", over: "dossiers-with-fee" }),
  ownReasons: ["ratio-below-full"],
});
