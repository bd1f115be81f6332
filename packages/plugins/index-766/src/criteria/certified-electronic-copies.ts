import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

export const certifiedElectronicCopies = defineCriterion({
  key: "certified-electronic-copies",
  revision: 1,
  law: ["qd-766-2022"],
  scale: proportion({ percent: "certified-copy-percent" }),
  whenNoOccurrence: "zero",
});
