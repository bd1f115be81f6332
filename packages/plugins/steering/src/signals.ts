import type { Signal } from "@kiemtra/plugin-kit";

/** What cannot both be true. */
export const signals: readonly Signal[] = [
  {
    key: "day-without-plan",
    left: "plan-issued-on",
    is: "above",
    right: { value: 0 },
    when: { fact: "plan-issued", is: false },
  },
  {
    key: "more-reports-than-due",
    left: { sum: ["reports-late", "reports-missing"] },
    is: "above",
    right: "reports-due",
  },
  { key: "more-asked-than-work-there", left: "officials-asked", is: "above", right: "officials" },
  {
    key: "more-in-use-than-named",
    left: { sum: ["models-piloted", "models-replicated"] },
    is: "above",
    right: "models-named",
  },
  {
    key: "informed-without-meeting",
    left: "officials-informed",
    is: "above",
    right: { value: 0 },
    when: { fact: "publicity-at-meetings", is: false },
  },
];
