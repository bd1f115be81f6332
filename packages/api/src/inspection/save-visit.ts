import { changeInspection } from "@kiemtra/db";
import { z } from "zod";
import { idInput, optionalText } from "../inputs.ts";
import { memberProcedure } from "../trpc.ts";
import { lockOpenInspection } from "./reach-inspection.ts";

const timeInput = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .nullable();

const visitInput = idInput.extend({
  place: z.string().trim().max(300),
  startedAt: timeInput,
  endedAt: timeInput,
  unitParticipants: z.array(z.string().trim().min(1).max(200)).max(50),
  unitOpinion: optionalText,
  copies: z.int().min(1).max(20),
});

/** The particulars that the minutes need: place, times, who was there for the unit, its opinion, how many copies. */
export const saveVisit = memberProcedure.input(visitInput).mutation(async ({ ctx, input }) => {
  await ctx.db.transaction().execute(async (tx) => {
    await lockOpenInspection(tx, ctx, input.id);
    await changeInspection(tx, ctx.member.orgId, input.id, {
      place: input.place,
      started_at: input.startedAt,
      ended_at: input.endedAt,
      unit_participants: input.unitParticipants,
      unit_opinion: input.unitOpinion,
      copies: input.copies,
    });
  });
});
