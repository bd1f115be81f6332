import { DomainError } from "@kiemtra/core";
import { addAudit, removeCalendarDay } from "@kiemtra/db";
import { z } from "zod";
import { dateInput } from "../inputs.ts";
import { memberProcedure } from "../trpc.ts";

/** Takes a day out of the calendar. */
export const remove = memberProcedure
  .input(z.object({ date: dateInput }))
  .mutation(async ({ ctx, input }) => {
    const { orgId, userId } = ctx.member;
    await ctx.db.transaction().execute(async (tx) => {
      const removed = await removeCalendarDay(tx, orgId, input.date);
      if (!removed) throw new DomainError("holiday-not-found");
      await addAudit(tx, {
        orgId,
        at: ctx.now(),
        actor: userId,
        action: "calendar.remove",
        object: input.date,
        detail: {},
      });
    });
  });
