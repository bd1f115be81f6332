import type { FormStep } from "@kiemtra/plugin-kit";

/** What can be seen where people wait, then petitions on the system, then the survey. */
export const form: readonly FormStep[] = [
  {
    key: "counter",
    asks: [
      "petition-address-posted",
      "suggestion-box",
      "suggestion-box-opened-on",
      "survey-code",
      "survey-code-answers",
    ],
  },
  {
    key: "petitions",
    asks: [
      "petitions-received",
      "petitions-answered-in-time",
      "petitions-answered-late",
      "petitions-overdue",
      "petitions-not-yet-due",
      "sampled-petitions",
      "petitions-sampled",
      "sampled-petitions-in-time",
      "sampled-petitions-published",
    ],
  },
  {
    key: "survey",
    asks: [
      "survey-index",
      "survey-index-last-year",
      "survey-source",
      "answers-planned",
      "answers-collected",
      "answers-very-satisfied",
      "answers-satisfied",
      "answers-neutral",
      "answers-dissatisfied",
      "survey-result-use",
      "survey-result-document",
    ],
  },
];
