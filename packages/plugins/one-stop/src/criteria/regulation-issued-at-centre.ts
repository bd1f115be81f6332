import { defineCriterion, levels } from "@kiemtra/plugin-kit";

/** The same at the Public Administration Service Centre, which took the section's place on 1 July 2025. */
export const regulationIssuedAtCentre = defineCriterion({
  key: "regulation-issued-at-centre",
  revision: 1,
  law: ["nd-118-2025"],
  appliesTo: { from: "2025-07-01", because: "because.centre", law: "nd-118-2025" },
  scale: levels("regulation", { current: 100, outdated: 50, "not-issued": 0 }),
});
