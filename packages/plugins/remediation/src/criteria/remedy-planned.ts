import { defineCriterion, levels } from "@kiemtra/plugin-kit";

/** The unit planned its remedies, with who does what by when; a general paper leaves half. */
export const remedyPlanned = defineCriterion({
  key: "remedy-planned",
  revision: 1,
  law: ["nq-76-2021", "tt-02-2017-vpcp"],
  asks: ["remedy-plan", "remedy-plan-document"],
  scale: levels("remedy-plan", { "names-and-dates": 100, general: 50, none: 0 }),
});
