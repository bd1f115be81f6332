import { deduction, defineCriterion } from "@kiemtra/plugin-kit";

/** Each late periodic report takes a quarter of a point, each missing one half a point. */
export const reportsSentInTime = defineCriterion({
  key: "reports-sent-in-time",
  revision: 1,
  law: ["nq-76-2021"],
  asks: ["reports-due", "reports-late", "reports-missing"],
  scale: deduction([
    { fact: "reports-late", eachMilli: 250 },
    { fact: "reports-missing", eachMilli: 500 },
  ]),
});
