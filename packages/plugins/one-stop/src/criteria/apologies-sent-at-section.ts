import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Whoever waited longer than promised got a letter of apology with a new day; without a late dossier there is no case. */
export const apologiesSentAtSection = defineCriterion({
  key: "apologies-sent-at-section",
  revision: 1,
  law: ["nd-61-2018", "tt-01-2018-vpcp"],
  asks: ["returned-late", "overdue", "apologies-sent"],
  appliesTo: { to: "2025-06-30", because: "because.section", law: "nd-61-2018" },
  scale: proportion({ of: "apologies-sent", over: { sum: ["returned-late", "overdue"] } }),
  ownReasons: ["ratio-below-full"],
});
