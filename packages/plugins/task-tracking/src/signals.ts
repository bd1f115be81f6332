import type { Signal } from "@kiemtra/plugin-kit";

/** What cannot both be true, and a sample that is far from the software's own figures. */
export const signals: readonly Signal[] = [
  {
    key: "due-parts-differ",
    left: { sum: ["tasks-done-in-time", "tasks-done-late", "tasks-overdue"] },
    is: "other-than",
    right: "tasks-due",
  },
  {
    key: "assigned-parts-differ",
    left: { sum: ["tasks-due", "tasks-not-yet-due"] },
    is: "other-than",
    right: "tasks-assigned",
  },
  {
    key: "late-though-none-reported",
    left: { sum: ["tasks-done-late", "tasks-overdue"] },
    is: "above",
    right: { value: 0 },
    when: { fact: "unit-reports-none-late", is: true },
  },
  {
    key: "sample-below-software",
    left: { of: "sampled-tasks-in-time", over: "tasks-sampled" },
    is: "below",
    right: { of: "tasks-done-in-time", over: "tasks-due" },
    tolerance: 20,
  },
];
