import { addAudit, saveCalendarDay } from "@kiemtra/db";
import { z } from "zod";
import { dateInput, shortText } from "../inputs.ts";
import { memberProcedure } from "../trpc.ts";

/** Adds a day to the calendar, or corrects it. Due dates that were computed before stay as they are. */
export const save = memberProcedure
  .input(z.object({ date: dateInput, name: shortText, kind: z.enum(["holiday", "working-day"]) }))
  .mutation(async ({ ctx, input }) => {
    const { orgId, userId } = ctx.member;
    await ctx.db.transaction().execute(async (tx) => {
      await saveCalendarDay(tx, orgId, input);
      await addAudit(tx, {
        orgId,
        at: ctx.now(),
        actor: userId,
        action: "calendar.save",
        object: input.date,
        detail: input,
      });
    });
  });
