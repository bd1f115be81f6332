import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

export const dataReused = defineCriterion({
  key: "data-reused",
  revision: 1,
  law: ["qd-766-2022"],
  scale: proportion({ of: "dossiers-with-reused-data", over: "dossiers-received" }, { fullFromPercent: 80 }),
  whenNoOccurrence: "zero",
});
