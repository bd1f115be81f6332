import type { Signal } from "@kiemtra/plugin-kit";

/** What cannot both be true, and a sample that is far from the system's figures. */
export const signals: readonly Signal[] = [
  {
    key: "petition-parts-differ",
    left: {
      sum: [
        "petitions-answered-in-time",
        "petitions-answered-late",
        "petitions-overdue",
        "petitions-not-yet-due",
      ],
    },
    is: "other-than",
    right: "petitions-received",
  },
  {
    key: "answers-differ",
    left: {
      sum: ["answers-very-satisfied", "answers-satisfied", "answers-neutral", "answers-dissatisfied"],
    },
    is: "other-than",
    right: "answers-collected",
  },
  {
    key: "sample-below-system",
    left: { of: "sampled-petitions-in-time", over: "petitions-sampled" },
    is: "below",
    right: { of: "petitions-answered-in-time", over: "petitions-received" },
    tolerance: 20,
  },
  {
    key: "answers-without-code",
    left: "survey-code-answers",
    is: "above",
    right: { value: 0 },
    when: { fact: "survey-code", is: "none" },
  },
];
