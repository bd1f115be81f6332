import type { FormStep } from "@kiemtra/plugin-kit";

/** The groups of the published index. */
export const form: readonly FormStep[] = [
  {
    key: "publishing",
    asks: [
      "procedures-announced",
      "procedures-announced-on-time",
      "procedures-to-update",
      "procedures-updated-on-time",
      "procedures-published",
      "procedures-published-complete",
    ],
  },
  {
    key: "handling",
    asks: [
      "dossiers-to-sync",
      "dossiers-synced",
      "dossiers-received",
      "dossiers-on-time",
      "dossiers-with-electronic-result",
      "dossiers-digitised",
      "dossiers-with-reused-data",
      "dossiers-shared-to-storage",
      "dossiers-using-population-data",
      "procedures-in-authority",
      "procedures-using-population-data",
      "certified-copy-percent",
    ],
  },
  {
    key: "online",
    asks: [
      "dossiers-with-fee",
      "dossiers-paid-online",
      "procedures-with-fee",
      "procedures-paid-online",
      "procedures-with-fee-dossiers",
      "online-services-points-published",
    ],
  },
  {
    key: "satisfaction",
    asks: ["petitions", "petitions-on-time", "petitions-satisfied", "dossiers-satisfied"],
  },
];
