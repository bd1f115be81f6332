import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

export const serviceSatisfied = defineCriterion({
  key: "service-satisfied",
  revision: 1,
  law: ["qd-766-2022"],
  scale: proportion({ of: "dossiers-satisfied", over: "dossiers-received" }, { fullFromPercent: 90 }),
  whenNoOccurrence: "zero",
});
