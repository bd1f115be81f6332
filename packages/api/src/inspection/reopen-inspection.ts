import { DomainError } from "@kiemtra/core";
import { addAudit, addInspectionHistory, admitLateEvents, changeInspection } from "@kiemtra/db";
import { z } from "zod";
import { idInput } from "../inputs.ts";
import { memberProcedure } from "../trpc.ts";
import { statusOf } from "./inspection-status.ts";
import { lockReachedInspection, refuseUnlessOpen } from "./reach-inspection.ts";

/** The head opens a closed visit again, saying why; not once a notice has been recorded. */
export const reopen = memberProcedure
  .input(idInput.extend({ reason: z.string().trim().max(1000) }))
  .mutation(async ({ ctx, input }) => {
    const { orgId, userId } = ctx.member;
    const at = ctx.now();
    if (input.reason === "") throw new DomainError("reason-required");
    await ctx.db.transaction().execute(async (tx) => {
      const reached = await lockReachedInspection(tx, ctx, input.id);
      if (reached.myRole !== "head") throw new DomainError("only-the-head", { head: reached.head });
      const status = statusOf(reached.inspection);
      if (status === "open") throw new DomainError("inspection-not-closed");
      if (status === "concluded") refuseUnlessOpen(reached);
      await changeInspection(tx, orgId, input.id, { closed_at: null, closed_by: null });
      await admitLateEvents(tx, orgId, input.id);
      const { reason } = input;
      await addInspectionHistory(tx, {
        orgId,
        inspectionId: input.id,
        at,
        by: userId,
        action: "reopened",
        reason,
      });
      await addAudit(tx, {
        orgId,
        at,
        actor: userId,
        action: "inspection.reopen",
        object: input.id,
        detail: { reason },
      });
    });
  });
