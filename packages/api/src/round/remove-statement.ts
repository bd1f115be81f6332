import { DomainError } from "@kiemtra/core";
import { addAudit, findRound, removeRoundStatement } from "@kiemtra/db";
import { z } from "zod";
import { memberProcedure } from "../trpc.ts";
import { roundReach } from "./reach-round.ts";

/** Takes back what was said to all units; the audit trail keeps that it was. */
export const removeStatement = memberProcedure
  .input(z.object({ roundId: z.string().min(1).max(64), id: z.uuid() }))
  .mutation(async ({ ctx, input: { roundId, id } }) => {
    const { orgId, userId } = ctx.member;
    if (!(await findRound(ctx.db, orgId, roundId))) throw new DomainError("round-not-found");
    await roundReach(ctx, roundId);
    await ctx.db.transaction().execute(async (tx) => {
      await removeRoundStatement(tx, orgId, roundId, id);
      await addAudit(tx, {
        orgId,
        at: ctx.now(),
        actor: userId,
        action: "round.remove-statement",
        object: roundId,
        detail: { id },
      });
    });
  });
