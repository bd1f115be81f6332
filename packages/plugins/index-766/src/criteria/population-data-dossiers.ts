import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

export const populationDataDossiers = defineCriterion({
  key: "population-data-dossiers",
  revision: 1,
  law: ["qd-766-2022"],
  scale: proportion({ of: "dossiers-using-population-data", over: "dossiers-received" }),
  whenNoOccurrence: "zero",
});
