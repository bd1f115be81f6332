import { listFactEvents } from "@kiemtra/db";
import { z } from "zod";
import { reachInspection } from "../inspection/reach-inspection.ts";
import { memberProcedure } from "../trpc.ts";

/** The events that came after a cursor: what other members recorded meanwhile. */
export const since = memberProcedure
  .input(z.object({ inspectionId: z.string().min(1).max(64), cursor: z.int().min(0) }))
  .query(async ({ ctx, input }) => {
    const { inspection } = await reachInspection(ctx, input.inspectionId);
    const events = await listFactEvents(ctx.db, ctx.member.orgId, inspection.id, input.cursor);
    return { events: [...events], cursor: events.at(-1)?.seq ?? input.cursor };
  });
