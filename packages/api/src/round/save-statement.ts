import { DomainError } from "@kiemtra/core";
import { addAudit, findRound, saveRoundStatement } from "@kiemtra/db";
import { z } from "zod";
import { dateInput, longText } from "../inputs.ts";
import { memberProcedure } from "../trpc.ts";
import { roundReach } from "./reach-round.ts";

const statementInput = z.object({
  roundId: z.string().min(1).max(64),
  id: z.uuid(),
  kind: z.enum(["praise", "fault", "demand", "proposal", "target"]),
  quantifier: z.enum(["all", "most", "some", "somewhere"]),
  text: longText,
  dueOn: dateInput.nullable(),
  dueWords: z.string().trim().max(200).nullable(),
});

/** Says something to all units of a round, or rewords it. */
export const saveStatement = memberProcedure.input(statementInput).mutation(async ({ ctx, input }) => {
  const { orgId, userId } = ctx.member;
  const { roundId, id, kind, quantifier, text, dueOn, dueWords } = input;
  if (!(await findRound(ctx.db, orgId, roundId))) throw new DomainError("round-not-found");
  await roundReach(ctx, roundId);
  if (kind === "target" && dueOn) throw new DomainError("recommendation-target-not-due");
  await ctx.db.transaction().execute(async (tx) => {
    const statement = { org_id: orgId, round_id: roundId, id, position: 0, kind, quantifier, text };
    await saveRoundStatement(tx, { ...statement, due_on: dueOn, due_words: dueWords });
    await addAudit(tx, {
      orgId,
      at: ctx.now(),
      actor: userId,
      action: "round.save-statement",
      object: roundId,
      detail: { id, kind, quantifier, text },
    });
  });
});
