import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

export const populationDataProcedures = defineCriterion({
  key: "population-data-procedures",
  revision: 1,
  law: ["qd-766-2022"],
  scale: proportion({ of: "procedures-using-population-data", over: "procedures-in-authority" }),
  whenNoOccurrence: "zero",
});
