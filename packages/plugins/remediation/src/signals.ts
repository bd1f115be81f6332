import type { Signal } from "@kiemtra/plugin-kit";

/** What cannot both be true. */
export const signals: readonly Signal[] = [
  {
    key: "outcomes-differ",
    left: {
      sum: [
        "recommendations-done-in-time",
        "recommendations-done-late",
        "recommendations-not-done",
        "recommendations-not-yet-due",
      ],
    },
    is: "other-than",
    right: "recommendations",
  },
  {
    key: "not-done-though-reported",
    left: "recommendations-not-done",
    is: "above",
    right: { value: 0 },
    when: { fact: "unit-reports-all-done", is: true },
  },
  {
    key: "more-seen-than-done",
    left: "remedies-seen-on-site",
    is: "above",
    right: { sum: ["recommendations-done-in-time", "recommendations-done-late"] },
  },
  {
    key: "reported-before-conclusion",
    left: "remedy-report-sent-on",
    is: "below",
    right: "earlier-conclusion-on",
  },
];
