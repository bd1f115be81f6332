import { deduction, defineCriterion } from "@kiemtra/plugin-kit";

/** Each repealed or replaced procedure that still hangs there takes half a point. */
export const noRepealedProcedurePosted = defineCriterion({
  key: "no-repealed-procedure-posted",
  revision: 1,
  law: ["nd-63-2010", "nd-92-2017", "tt-02-2017-vpcp"],
  scale: deduction([{ fact: "repealed-procedures-posted", eachMilli: 500 }]),
  ownReasons: ["deducted"],
});
