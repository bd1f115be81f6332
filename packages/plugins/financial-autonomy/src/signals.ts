import type { Signal } from "@kiemtra/plugin-kit";

/** What cannot both be true. */
export const signals: readonly Signal[] = [
  { key: "more-used-than-saved", left: "savings-used", is: "above", right: "savings" },
  { key: "saved-above-funds", left: "savings", is: "above", right: "autonomous-funds" },
  {
    key: "by-the-rules-above-used",
    left: "savings-used-by-the-rules",
    is: "above",
    right: "savings-used",
  },
  { key: "more-recovered-than-asked", left: "money-recovered", is: "above", right: "money-to-recover" },
  {
    key: "violations-though-none-reported",
    left: { sum: ["minor-violations", "serious-violations"] },
    is: "above",
    right: { value: 0 },
    when: { fact: "unit-reports-no-violation", is: true },
  },
  {
    key: "disclosure-parts-above-whole",
    left: { sum: ["disclosures-late", "disclosures-missing"] },
    is: "above",
    right: "disclosures-due",
  },
];
