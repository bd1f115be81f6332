import { authorityName } from "@kiemtra/core";
import { findUnits, listUnitProposals } from "@kiemtra/db";
import { idInput } from "../inputs.ts";
import { roundReach } from "../round/reach-round.ts";
import { memberProcedure } from "../trpc.ts";
import { unitProposalView } from "./unit-proposal-view.ts";

/** What the units of a round brought up, each with its answer; a unit's officer sees the unit's own. */
export const list = memberProcedure.input(idInput).query(async ({ ctx, input }) => {
  const { orgId } = ctx.member;
  const { all, unitIds } = await roundReach(ctx, input.id);
  const rows = await listUnitProposals(ctx.db, orgId, { roundId: input.id });
  const seen = rows.filter(({ unit_id }) => all || unitIds.includes(unit_id));
  const units = await findUnits(
    ctx.db,
    seen.map(({ unit_id }) => unit_id),
  );
  const names = new Map(units.map((unit) => [unit.id, authorityName(unit)]));
  return seen.map((row) => ({ ...unitProposalView(row), unit: names.get(row.unit_id) ?? row.unit_id }));
});
