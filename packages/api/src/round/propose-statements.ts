import { factSheet, proposeStatements } from "@kiemtra/core";
import { idInput } from "../inputs.ts";
import { memberProcedure } from "../trpc.ts";
import { scoredRound } from "./scored-round.ts";

/** What can be said to all units of a round, quantified from what was found at each. Nothing is written. */
export const propose = memberProcedure.input(idInput).query(async ({ ctx, input }) => {
  const { ruleSet, inspections } = await scoredRound(ctx, input.id);
  const stated = inspections.map(({ unit, findings, events, result }) => ({
    id: unit.id,
    templates: findings.flatMap(({ template }) => template ?? []),
    scorecard: result.scorecard,
    facts: factSheet(events),
  }));
  const names = new Map(inspections.map(({ unit }) => [unit.id, unit.name]));
  return proposeStatements(ruleSet.content, ctx.catalogue.roundTemplates, stated).map(
    ({ units, ...statement }) => ({
      ...statement,
      units: units.map((id) => names.get(id) ?? id),
      all: stated.length,
    }),
  );
});
