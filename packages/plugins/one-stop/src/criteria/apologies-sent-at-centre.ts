import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** The same at the Public Administration Service Centre, which took the section's place on 1 July 2025. */
export const apologiesSentAtCentre = defineCriterion({
  key: "apologies-sent-at-centre",
  revision: 1,
  law: ["nd-118-2025", "tt-03-2025-vpcp"],
  asks: ["returned-late", "overdue", "apologies-sent"],
  appliesTo: { from: "2025-07-01", because: "because.centre", law: "nd-118-2025" },
  scale: proportion({ of: "apologies-sent", over: { sum: ["returned-late", "overdue"] } }),
  ownReasons: ["ratio-below-full"],
});
