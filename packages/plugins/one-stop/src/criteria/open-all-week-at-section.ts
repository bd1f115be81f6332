import { defineCriterion, levels } from "@kiemtra/plugin-kit";

/** Dossiers are received on every working day of the week. */
export const openAllWeekAtSection = defineCriterion({
  key: "open-all-week-at-section",
  revision: 1,
  law: ["nd-61-2018"],
  appliesTo: { to: "2025-06-30", because: "because.section", law: "nd-61-2018" },
  scale: levels("opening", { "every-working-day": 100, "some-days": 40, irregular: 0 }),
});
