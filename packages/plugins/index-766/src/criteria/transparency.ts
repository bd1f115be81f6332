import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

export const publishOnTime = defineCriterion({
  key: "publish-on-time",
  revision: 1,
  law: ["qd-766-2022"],
  scale: proportion({ of: "procedures-announced-on-time", over: "procedures-announced" }),
  whenNoOccurrence: "zero",
});

export const updateOnTime = defineCriterion({
  key: "update-on-time",
  revision: 1,
  law: ["qd-766-2022"],
  scale: proportion({ of: "procedures-updated-on-time", over: "procedures-to-update" }),
  whenNoOccurrence: "zero",
});

export const contentComplete = defineCriterion({
  key: "content-complete",
  revision: 1,
  law: ["qd-766-2022"],
  scale: proportion({ of: "procedures-published-complete", over: "procedures-published" }),
  whenNoOccurrence: "zero",
});

export const dossiersSynced = defineCriterion({
  key: "dossiers-synced",
  revision: 1,
  law: ["qd-766-2022"],
  scale: proportion({ of: "dossiers-synced", over: "dossiers-to-sync" }),
  whenNoOccurrence: "zero",
});
