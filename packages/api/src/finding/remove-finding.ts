import { DomainError } from "@kiemtra/core";
import { addAudit, findFinding, removeFinding, removeRecommendationsOf } from "@kiemtra/db";
import { idInput } from "../inputs.ts";
import { lockOpenInspection } from "../inspection/reach-inspection.ts";
import { memberProcedure } from "../trpc.ts";

/** Takes a finding away, with its recommendation. Saving the same id again brings it back. */
export const remove = memberProcedure.input(idInput).mutation(async ({ ctx, input }) => {
  const { orgId, userId } = ctx.member;
  const at = ctx.now();
  await ctx.db.transaction().execute(async (tx) => {
    const finding = await findFinding(tx, orgId, input.id);
    if (!finding || finding.removed_at) throw new DomainError("finding-not-found");
    await lockOpenInspection(tx, ctx, finding.inspection_id);
    await removeFinding(tx, orgId, input.id, at);
    await removeRecommendationsOf(tx, { orgId, findingId: input.id, except: null, removedAt: at });
    await addAudit(tx, { orgId, at, actor: userId, action: "finding.remove", object: input.id, detail: {} });
  });
});
