import { DomainError, factSheet, proposeStatements, type StatedUnit } from "@kiemtra/core";
import {
  factEventsByInspection,
  findRound,
  findRuleSet,
  findUnits,
  listFindings,
  listInspectionsOfRound,
} from "@kiemtra/db";
import { idInput } from "../inputs.ts";
import { scoreInspection, scoringTools } from "../inspection/score-inspection.ts";
import { memberProcedure } from "../trpc.ts";
import { roundReach } from "./reach-round.ts";

/** What can be said to all units of a round, quantified from what was found at each. Nothing is written. */
export const propose = memberProcedure.input(idInput).query(async ({ ctx, input }) => {
  const { orgId } = ctx.member;
  const round = await findRound(ctx.db, orgId, input.id);
  if (!round) throw new DomainError("round-not-found");
  await roundReach(ctx, round.id);
  const ruleSet = await findRuleSet(ctx.db, orgId, round.rule_set_id, round.rule_set_hash);
  if (!ruleSet) throw new DomainError("rule-set-not-found", { id: round.rule_set_id });
  const rows = await listInspectionsOfRound(ctx.db, orgId, round.id);
  const ids = rows.map(({ id }) => id);
  const [units, events, findings, tools] = await Promise.all([
    findUnits(
      ctx.db,
      rows.map((row) => row.unit_id),
    ),
    factEventsByInspection(ctx.db, orgId, ids),
    listFindings(ctx.db, orgId, ids),
    scoringTools(ctx, orgId),
  ]);
  const stated = rows.flatMap((row): readonly StatedUnit[] => {
    const unit = units.find(({ id }) => id === row.unit_id);
    if (!unit) return [];
    const own = events.get(row.id) ?? [];
    const { scorecard } = scoreInspection(ruleSet, unit, row.visit_on, own, tools);
    const templates = findings.flatMap(({ inspection_id, template }) =>
      inspection_id === row.id && template ? [template] : [],
    );
    return [{ id: unit.id, templates, scorecard, facts: factSheet(own) }];
  });
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return proposeStatements(ruleSet.content, ctx.catalogue.roundTemplates, stated).map(
    ({ units: meant, ...statement }) => ({
      ...statement,
      units: meant.map((id) => names.get(id) ?? id),
      all: stated.length,
    }),
  );
});
