import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Of the still-valid dossiers and results of 2022 and before, how many are digitised. */
export const backlogDigitised = defineCriterion({
  key: "backlog-digitised",
  revision: 1,
  law: ["nd-45-2020", "qd-468-2021"],
  scale: proportion({ of: "backlog-digitised", over: "backlog-valid" }),
  ownReasons: ["ratio-below-full"],
});
