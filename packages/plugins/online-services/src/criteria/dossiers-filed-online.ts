import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Of all dossiers received in the period, how many were filed online; full points start at half of them. */
export const dossiersFiledOnline = defineCriterion({
  key: "dossiers-filed-online",
  revision: 1,
  law: ["nd-45-2020", "nd-42-2022", "nq-76-2021"],
  scale: proportion({ of: "online-dossiers", over: "dossiers-received" }, { fullFromPercent: 50 }),
  ownReasons: ["ratio-below-full"],
});
