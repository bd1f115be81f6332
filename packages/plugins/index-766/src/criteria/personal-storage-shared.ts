import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

export const personalStorageShared = defineCriterion({
  key: "personal-storage-shared",
  revision: 1,
  law: ["qd-766-2022"],
  scale: proportion({ of: "dossiers-shared-to-storage", over: "dossiers-received" }),
  whenNoOccurrence: "zero",
});
