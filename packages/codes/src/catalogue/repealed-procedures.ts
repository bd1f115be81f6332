import type { RepealedProcedure } from "./procedure.ts";

/**
 * Procedures whose repeal has been announced. The list that this catalogue was made from has no mark of repeal, so none
 * is known yet: a province adds its own lines, after the decision that announced each.
 */
export const repealedProcedures: readonly RepealedProcedure[] = [];
