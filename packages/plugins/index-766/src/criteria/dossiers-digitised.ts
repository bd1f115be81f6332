import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

export const dossiersDigitised = defineCriterion({
  key: "dossiers-digitised",
  revision: 1,
  law: ["qd-766-2022"],
  scale: proportion({ of: "dossiers-digitised", over: "dossiers-received" }),
  whenNoOccurrence: "zero",
});
