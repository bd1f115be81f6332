import type { FormStep } from "@kiemtra/plugin-kit";

/** Figures of the system, then the backlog against its list, then files that are opened. */
export const form: readonly FormStep[] = [
  {
    key: "figures",
    asks: ["dossiers-received", "dossiers-digitised", "results-issued", "results-digitised"],
  },
  {
    key: "backlog",
    asks: [
      "backlog-review",
      "backlog-list",
      "backlog-valid",
      "backlog-digitised",
      "backlog-due-by-now",
      "backlog-target-on",
      "backlog-finished",
      "backlog-finished-on",
    ],
  },
  { key: "files", asks: ["sampled-files", "files-checked", "files-usable", "files-signed"] },
];
