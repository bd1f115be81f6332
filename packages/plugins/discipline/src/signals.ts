import type { Signal } from "@kiemtra/plugin-kit";

/** What cannot both be true, and a schedule that is too old to be today's. */
export const signals: readonly Signal[] = [
  {
    key: "presence-parts-differ",
    left: {
      sum: ["people-present", "people-late", "people-away-with-leave", "people-absent-without-leave"],
    },
    is: "other-than",
    right: "people-expected",
  },
  {
    key: "more-badges-than-people",
    left: "people-with-badge",
    is: "above",
    right: { sum: ["people-present", "people-late"] },
  },
  {
    key: "schedule-too-old",
    left: "reception-schedule-posted-on",
    is: "below",
    right: "surprise-check-on",
    tolerance: 366,
    when: { fact: "reception-schedule", is: "current" },
  },
  {
    key: "disciplined-beyond-handled",
    left: "harassment-handled",
    is: "above",
    right: { sum: ["people-reprimanded", "people-disciplined-heavily"] },
  },
];
