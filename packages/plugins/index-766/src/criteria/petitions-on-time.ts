import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

export const petitionsOnTime = defineCriterion({
  key: "petitions-on-time",
  revision: 1,
  law: ["qd-766-2022"],
  scale: proportion({ of: "petitions-on-time", over: "petitions" }),
  whenNoOccurrence: "full",
});
