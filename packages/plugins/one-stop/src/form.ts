import type { FormStep } from "@kiemtra/plugin-kit";

/** Figures of the system first, then a sample of dossiers, then the place itself. */
export const form: readonly FormStep[] = [
  {
    key: "figures",
    asks: [
      "dossiers-received",
      "returned-in-time",
      "returned-late",
      "in-process",
      "overdue",
      "apologies-sent",
    ],
  },
  {
    key: "dossiers",
    asks: [
      "sampled-dossiers",
      "dossiers-checked",
      "slips-right",
      "slips-missing",
      "extra-papers-asked",
      "entered-in-software",
      "sampled-late",
      "sampled-overdue",
    ],
  },
  { key: "people", asks: ["assignment", "staff-assigned", "staff-on-duty", "opening", "regulation"] },
  {
    key: "room",
    asks: [
      "waiting-place",
      "separate-counters",
      "writing-place",
      "lookup-device",
      "devices",
      "devices-broken",
    ],
  },
];
