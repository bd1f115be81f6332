import { listCalendarDays } from "@kiemtra/db";
import { z } from "zod";
import { memberProcedure } from "../trpc.ts";

/** Holidays and exchanged working days of a year. */
export const list = memberProcedure
  .input(z.object({ year: z.int().min(2000).max(2100) }))
  .query(async ({ ctx, input }) => [
    ...(await listCalendarDays(ctx.db, ctx.member.orgId, `${input.year}-01-01`, `${input.year}-12-31`)),
  ]);
