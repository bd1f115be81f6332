import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Of the petitions that were to be answered, how many were answered in time; without one everything is earned. */
export const petitionsAnsweredInTime = defineCriterion({
  key: "petitions-answered-in-time",
  revision: 1,
  law: ["nd-20-2008", "nd-92-2017"],
  asks: ["petitions-received", "petitions-answered-in-time", "petitions-not-yet-due"],
  scale: proportion({
    of: "petitions-answered-in-time",
    over: { minus: ["petitions-received", "petitions-not-yet-due"] },
  }),
  whenNoOccurrence: "full",
  ownReasons: ["ratio-below-full"],
});
