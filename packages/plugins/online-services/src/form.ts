import type { FormStep } from "@kiemtra/plugin-kit";

/** Figures of the system, then the services, then a sample of full-process dossiers. */
export const form: readonly FormStep[] = [
  {
    key: "figures",
    asks: [
      "dossiers-received",
      "online-dossiers",
      "online-acknowledged-in-time",
      "online-resolved-in-time",
      "online-resolved-late",
    ],
  },
  {
    key: "services",
    asks: [
      "procedures-eligible",
      "full-process-services",
      "full-process-services-used",
      "full-process-dossiers",
      "full-process-dossiers-last-year",
    ],
  },
  {
    key: "sample",
    asks: ["sampled-dossiers", "dossiers-checked", "paper-asked-again", "electronic-results"],
  },
];
