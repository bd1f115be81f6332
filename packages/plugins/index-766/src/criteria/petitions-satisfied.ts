import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

export const petitionsSatisfied = defineCriterion({
  key: "petitions-satisfied",
  revision: 1,
  law: ["qd-766-2022"],
  scale: proportion({ of: "petitions-satisfied", over: "petitions" }),
  whenNoOccurrence: "full",
});
