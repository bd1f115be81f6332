import { DomainError } from "@kiemtra/core";
import { addAudit, findUnitProposal, saveUnitProposal } from "@kiemtra/db";
import { z } from "zod";
import { longText } from "../inputs.ts";
import { lockOpenInspection } from "../inspection/reach-inspection.ts";
import { memberProcedure } from "../trpc.ts";

const proposalInput = z.object({
  inspectionId: z.string().min(1).max(64),
  id: z.uuid(),
  kind: z.enum(["difficulty", "proposal"]),
  text: longText,
  addressee: z.string().trim().max(200),
});

/** Records a difficulty or a proposal of the inspected unit. Saving the same id again rewords it. */
export const save = memberProcedure.input(proposalInput).mutation(async ({ ctx, input }) => {
  const { orgId, userId } = ctx.member;
  const { id, inspectionId, kind, text, addressee } = input;
  await ctx.db.transaction().execute(async (tx) => {
    const { inspection } = await lockOpenInspection(tx, ctx, inspectionId);
    const known = await findUnitProposal(tx, orgId, id);
    if (known && known.inspection_id !== inspection.id) throw new DomainError("unit-proposal-not-found");
    await saveUnitProposal(tx, {
      org_id: orgId,
      id,
      inspection_id: inspection.id,
      round_id: inspection.round_id,
      unit_id: inspection.unit_id,
      kind,
      text,
      addressee,
      created_by: userId,
      created_at: ctx.now(),
    });
    await addAudit(tx, {
      orgId,
      at: ctx.now(),
      actor: userId,
      action: "unit-proposal.save",
      object: id,
      detail: { kind, text, addressee },
    });
  });
});
