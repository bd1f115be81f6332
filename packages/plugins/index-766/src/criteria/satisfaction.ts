import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

export const petitionsOnTime = defineCriterion({
  key: "petitions-on-time",
  revision: 1,
  law: ["qd-766-2022"],
  scale: proportion({ of: "petitions-on-time", over: "petitions" }),
  whenNoOccurrence: "full",
});

export const petitionsSatisfied = defineCriterion({
  key: "petitions-satisfied",
  revision: 1,
  law: ["qd-766-2022"],
  scale: proportion({ of: "petitions-satisfied", over: "petitions" }),
  whenNoOccurrence: "full",
});

export const serviceSatisfied = defineCriterion({
  key: "service-satisfied",
  revision: 1,
  law: ["qd-766-2022"],
  scale: proportion({ of: "dossiers-satisfied", over: "dossiers-received" }, { fullFromPercent: 90 }),
  whenNoOccurrence: "zero",
});
