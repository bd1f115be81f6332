import { defineCriterion, levels } from "@kiemtra/plugin-kit";

/** The place has internal rules of its own that name the law of the day. */
export const regulationIssuedAtSection = defineCriterion({
  key: "regulation-issued-at-section",
  revision: 1,
  law: ["nd-61-2018"],
  appliesTo: { to: "2025-06-30", because: "because.section", law: "nd-61-2018" },
  scale: levels("regulation", { current: 100, outdated: 50, "not-issued": 0 }),
});
