import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

export const updateOnTime = defineCriterion({
  key: "update-on-time",
  revision: 1,
  law: ["qd-766-2022"],
  scale: proportion({ of: "procedures-updated-on-time", over: "procedures-to-update" }),
  whenNoOccurrence: "zero",
});
