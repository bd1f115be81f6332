import { searchUnits } from "@kiemtra/db";
import { z } from "zod";
import { dateInput } from "../inputs.ts";
import { memberProcedure } from "../trpc.ts";

const searchInput = z.object({
  text: z.string().trim().max(100),
  asOf: dateInput,
  kind: z.enum(["ministry", "province", "district", "commune", "department"]).optional(),
  parentId: z.string().max(64).optional(),
  limit: z.int().min(1).max(500).default(50),
});

/** Units in force on a day, by name or code without accents. */
export const search = memberProcedure
  .input(searchInput)
  .query(async ({ ctx, input }) => [...(await searchUnits(ctx.db, input))]);
