import { defineCriterion, levels } from "@kiemtra/plugin-kit";

/** The same at the Public Administration Service Centre, which took the section's place on 1 July 2025. */
export const openAllWeekAtCentre = defineCriterion({
  key: "open-all-week-at-centre",
  revision: 1,
  law: ["nd-118-2025"],
  appliesTo: { from: "2025-07-01", because: "because.centre", law: "nd-118-2025" },
  scale: levels("opening", { "every-working-day": 100, "some-days": 40, irregular: 0 }),
});
