import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

export const handledOnTime = defineCriterion({
  key: "handled-on-time",
  revision: 1,
  law: ["qd-766-2022"],
  scale: proportion({ of: "dossiers-on-time", over: "dossiers-received" }),
  whenNoOccurrence: "zero",
});
