import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

export const dossiersSynced = defineCriterion({
  key: "dossiers-synced",
  revision: 1,
  law: ["qd-766-2022"],
  scale: proportion({ of: "dossiers-synced", over: "dossiers-to-sync" }),
  whenNoOccurrence: "zero",
});
