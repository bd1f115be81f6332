import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

export const electronicResults = defineCriterion({
  key: "electronic-results",
  revision: 1,
  law: ["qd-766-2022"],
  scale: proportion({ of: "dossiers-with-electronic-result", over: "dossiers-received" }),
  whenNoOccurrence: "zero",
});
