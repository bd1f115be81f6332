import { DomainError } from "@kiemtra/core";
import { addAudit, changeUnitProposal, findUnitProposal } from "@kiemtra/db";
import { idInput } from "../inputs.ts";
import { lockOpenInspection } from "../inspection/reach-inspection.ts";
import { memberProcedure } from "../trpc.ts";

/** Takes away what was recorded; one that was answered stays. */
export const remove = memberProcedure.input(idInput).mutation(async ({ ctx, input }) => {
  const { orgId, userId } = ctx.member;
  const at = ctx.now();
  await ctx.db.transaction().execute(async (tx) => {
    const known = await findUnitProposal(tx, orgId, input.id);
    if (!known || known.removed_at) throw new DomainError("unit-proposal-not-found");
    await lockOpenInspection(tx, ctx, known.inspection_id);
    if (known.answer !== null) throw new DomainError("unit-proposal-answered");
    await changeUnitProposal(tx, orgId, input.id, { removed_at: at });
    await addAudit(tx, {
      orgId,
      at,
      actor: userId,
      action: "unit-proposal.remove",
      object: input.id,
      detail: {},
    });
  });
});
