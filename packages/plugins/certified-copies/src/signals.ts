import type { Signal } from "@kiemtra/plugin-kit";

/** What cannot both be true. */
export const signals: readonly Signal[] = [
  {
    key: "copies-without-offer",
    left: "certifications-electronic",
    is: "above",
    right: { value: 0 },
    when: { fact: "offered-at-counter", is: "not-offered" },
  },
  {
    key: "copies-without-agency-signature",
    left: "certifications-electronic",
    is: "above",
    right: { value: 0 },
    when: { fact: "agency-signature-valid", is: false },
  },
  { key: "more-met-than-certified", left: "requests-met", is: "above", right: "certifications-electronic" },
  {
    key: "faults-above-the-rest",
    left: {
      sum: ["certifications-lawful", "certifications-without-original", "certifications-beyond-authority"],
    },
    is: "above",
    right: "certifications-checked",
  },
];
