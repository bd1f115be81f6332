import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

export const publishOnTime = defineCriterion({
  key: "publish-on-time",
  revision: 1,
  law: ["qd-766-2022"],
  scale: proportion({ of: "procedures-announced-on-time", over: "procedures-announced" }),
  whenNoOccurrence: "zero",
});
