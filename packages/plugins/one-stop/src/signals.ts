import type { Signal } from "@kiemtra/plugin-kit";

/** What cannot both be true; and a sample that tells another story than the system. */
export const signals: readonly Signal[] = [
  {
    key: "parts-do-not-add-up",
    left: { sum: ["returned-in-time", "returned-late", "in-process"] },
    is: "other-than",
    right: "dossiers-received",
  },
  { key: "sample-larger-than-all", left: "dossiers-checked", is: "above", right: "dossiers-received" },
  { key: "more-late-in-sample", left: "sampled-late", is: "above", right: "returned-late" },
  { key: "more-overdue-in-sample", left: "sampled-overdue", is: "above", right: "overdue" },
  {
    key: "sample-far-from-system",
    left: { of: "sampled-late", over: "dossiers-checked" },
    is: "other-than",
    right: { of: "returned-late", over: "dossiers-received" },
    tolerance: 20,
  },
  {
    key: "slips-above-sample",
    left: { sum: ["slips-right", "slips-missing"] },
    is: "above",
    right: "dossiers-checked",
  },
];
