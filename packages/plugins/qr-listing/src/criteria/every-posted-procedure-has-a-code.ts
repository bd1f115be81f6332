import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Every procedure that the model covers has a code. */
export const everyPostedProcedureHasACode = defineCriterion({
  key: "every-posted-procedure-has-a-code",
  revision: 1,
  law: ["nd-63-2010", "nd-92-2017", "tt-02-2017-vpcp"],
  scale: proportion({ of: "procedures-with-code", over: "procedures-in-model" }),
  ownReasons: ["ratio-below-full"],
});
