import { DomainError } from "@kiemtra/core";
import { addAudit, addInspectionHistory, changeInspection } from "@kiemtra/db";
import { z } from "zod";
import { dateInput, idInput } from "../inputs.ts";
import { memberProcedure } from "../trpc.ts";
import { statusOf } from "./inspection-status.ts";
import { lockReachedInspection, refuseUnlessOpen, vietnamDate } from "./reach-inspection.ts";

/** Enters the number and date of the notice of conclusions: from here on only another document changes anything. */
export const conclude = memberProcedure
  .input(idInput.extend({ number: z.string().trim().max(60), issuedOn: dateInput }))
  .mutation(async ({ ctx, input }) => {
    const { orgId, userId } = ctx.member;
    const at = ctx.now();
    if (input.number === "") throw new DomainError("notice-number-required");
    await ctx.db.transaction().execute(async (tx) => {
      const reached = await lockReachedInspection(tx, ctx, input.id);
      if (reached.myRole !== "head" && !ctx.reach.some(({ scope }) => scope === "org")) {
        throw new DomainError("only-the-head", { head: reached.head });
      }
      const status = statusOf(reached.inspection);
      if (status === "open") throw new DomainError("inspection-not-closed");
      if (status === "concluded") refuseUnlessOpen(reached);
      const { number, issuedOn } = input;
      const [visit, today] = [reached.inspection.visit_on, vietnamDate(at)];
      if (issuedOn < visit || issuedOn > today) throw new DomainError("notice-date-wrong", { visit, today });
      await changeInspection(tx, orgId, input.id, { notice_number: number, notice_on: issuedOn });
      const entry = { orgId, inspectionId: input.id, at, by: userId, action: "concluded", reason: number };
      await addInspectionHistory(tx, entry);
      const detail = { number, issuedOn };
      await addAudit(tx, {
        orgId,
        at,
        actor: userId,
        action: "inspection.conclude",
        object: input.id,
        detail,
      });
    });
  });
