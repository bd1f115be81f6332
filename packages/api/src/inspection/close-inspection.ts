import { DomainError, factSheet } from "@kiemtra/core";
import { addAudit, addInspectionHistory, changeInspection, listFactEvents } from "@kiemtra/db";
import { idInput } from "../inputs.ts";
import { memberProcedure } from "../trpc.ts";
import { lockOpenInspection } from "./reach-inspection.ts";

/** Kết thúc kiểm tra tại đơn vị: fixes the results. Figures that differ between members are decided first. */
export const close = memberProcedure.input(idInput).mutation(async ({ ctx, input }) => {
  const { orgId, userId } = ctx.member;
  const at = ctx.now();
  await ctx.db.transaction().execute(async (tx) => {
    const { head } = await lockOpenInspection(tx, ctx, input.id);
    const events = await listFactEvents(tx, orgId, input.id);
    const { clashes } = factSheet(events.filter((event) => !event.late));
    if (clashes.length > 0) throw new DomainError("inspection-has-clashes", { count: clashes.length, head });
    await changeInspection(tx, orgId, input.id, { closed_at: at, closed_by: userId });
    const entry = { orgId, inspectionId: input.id, at, by: userId, action: "closed", reason: null };
    await addInspectionHistory(tx, entry);
    await addAudit(tx, {
      orgId,
      at,
      actor: userId,
      action: "inspection.close",
      object: input.id,
      detail: {},
    });
  });
});
