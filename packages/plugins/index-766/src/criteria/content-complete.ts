import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

export const contentComplete = defineCriterion({
  key: "content-complete",
  revision: 1,
  law: ["qd-766-2022"],
  scale: proportion({ of: "procedures-published-complete", over: "procedures-published" }),
  whenNoOccurrence: "zero",
});
