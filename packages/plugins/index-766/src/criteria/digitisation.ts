import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

export const electronicResults = defineCriterion({
  key: "electronic-results",
  revision: 1,
  law: ["qd-766-2022"],
  scale: proportion({ of: "dossiers-with-electronic-result", over: "dossiers-received" }),
  whenNoOccurrence: "zero",
});

export const dossiersDigitised = defineCriterion({
  key: "dossiers-digitised",
  revision: 1,
  law: ["qd-766-2022"],
  scale: proportion({ of: "dossiers-digitised", over: "dossiers-received" }),
  whenNoOccurrence: "zero",
});

export const dataReused = defineCriterion({
  key: "data-reused",
  revision: 1,
  law: ["qd-766-2022"],
  scale: proportion({ of: "dossiers-with-reused-data", over: "dossiers-received" }, { fullFromPercent: 80 }),
  whenNoOccurrence: "zero",
});

export const personalStorageShared = defineCriterion({
  key: "personal-storage-shared",
  revision: 1,
  law: ["qd-766-2022"],
  scale: proportion({ of: "dossiers-shared-to-storage", over: "dossiers-received" }),
  whenNoOccurrence: "zero",
});

export const populationDataDossiers = defineCriterion({
  key: "population-data-dossiers",
  revision: 1,
  law: ["qd-766-2022"],
  scale: proportion({ of: "dossiers-using-population-data", over: "dossiers-received" }),
  whenNoOccurrence: "zero",
});

export const populationDataProcedures = defineCriterion({
  key: "population-data-procedures",
  revision: 1,
  law: ["qd-766-2022"],
  scale: proportion({ of: "procedures-using-population-data", over: "procedures-in-authority" }),
  whenNoOccurrence: "zero",
});

export const certifiedElectronicCopies = defineCriterion({
  key: "certified-electronic-copies",
  revision: 1,
  law: ["qd-766-2022"],
  scale: proportion({ percent: "certified-copy-percent" }),
  whenNoOccurrence: "zero",
});
