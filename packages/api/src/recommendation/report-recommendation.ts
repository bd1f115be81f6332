import { reaches } from "@kiemtra/auth";
import { DomainError } from "@kiemtra/core";
import { addAudit, findRecommendation, listRoundMembers, reportRecommendation } from "@kiemtra/db";
import { z } from "zod";
import { dateInput, idInput } from "../inputs.ts";
import { vietnamDate } from "../inspection/reach-inspection.ts";
import { memberProcedure } from "../trpc.ts";

const reportInput = idInput.extend({
  status: z.enum(["open", "done"]),
  doneOn: dateInput.nullable(),
  evidence: z.string().trim().max(2000).nullable(),
});

/** Records how a recommendation stands: done on a day with evidence, or open again. */
export const report = memberProcedure.input(reportInput).mutation(async ({ ctx, input }) => {
  const { orgId, userId } = ctx.member;
  const at = ctx.now();
  await ctx.db.transaction().execute(async (tx) => {
    const row = await findRecommendation(tx, orgId, input.id);
    if (!row) throw new DomainError("recommendation-not-found");
    const team = await listRoundMembers(tx, orgId, row.round_id);
    const onTeam = team.some((member) => member.user_id === userId);
    if (!reaches(ctx.reach, { unitId: row.unit_id, onTeam }))
      throw new DomainError("recommendation-not-found");
    const { status } = input;
    const done = status === "done";
    const today = vietnamDate(at);
    if (done && (!input.doneOn || input.doneOn > today)) throw new DomainError("done-date-wrong", { today });
    const change = { status, done_on: done ? input.doneOn : null, evidence: input.evidence || null };
    await reportRecommendation(tx, orgId, input.id, change);
    await addAudit(tx, {
      orgId,
      at,
      actor: userId,
      action: "recommendation.report",
      object: input.id,
      detail: change,
    });
  });
});
