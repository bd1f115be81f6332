import { defineCriterion, levels } from "@kiemtra/plugin-kit";

/** The schedule for receiving citizens hangs there and is that of today. */
export const receptionScheduleCurrent = defineCriterion({
  key: "reception-schedule-current",
  revision: 1,
  law: ["luat-tcd-2013"],
  asks: ["reception-schedule", "reception-schedule-posted-on"],
  scale: levels("reception-schedule", { current: 100, stale: 25, none: 0 }),
});
