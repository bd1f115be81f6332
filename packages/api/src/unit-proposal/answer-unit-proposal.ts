import { DomainError } from "@kiemtra/core";
import { addAudit, changeUnitProposal, findUnitProposal } from "@kiemtra/db";
import { z } from "zod";
import { dateInput, idInput, longText } from "../inputs.ts";
import { vietnamDate } from "../inspection/reach-inspection.ts";
import { roundReach } from "../round/reach-round.ts";
import { memberProcedure } from "../trpc.ts";

const answerInput = idInput.extend({
  answer: longText,
  by: z.string().trim().min(1).max(200),
  on: dateInput,
});

/** Records what the superiors answered, by whom and when; a later answer replaces it. Also after the visit is closed. */
export const answer = memberProcedure.input(answerInput).mutation(async ({ ctx, input }) => {
  const { orgId, userId } = ctx.member;
  const at = ctx.now();
  const known = await findUnitProposal(ctx.db, orgId, input.id);
  if (!known || known.removed_at) throw new DomainError("unit-proposal-not-found");
  await roundReach(ctx, known.round_id);
  const today = vietnamDate(at);
  if (input.on > today) throw new DomainError("done-date-wrong", { today });
  const change = { answer: input.answer, answered_by: input.by, answered_on: input.on };
  await ctx.db.transaction().execute(async (tx) => {
    await changeUnitProposal(tx, orgId, input.id, change);
    await addAudit(tx, {
      orgId,
      at,
      actor: userId,
      action: "unit-proposal.answer",
      object: input.id,
      detail: change,
    });
  });
});
