import { isoDateSchema } from "@kiemtra/core/schema";
import { z } from "zod";

/** Input shapes that several procedures share. */
export const idInput = z.object({ id: z.string().min(1).max(64) });
export const dateInput = isoDateSchema;
export const shortText = z.string().trim().min(1).max(300);
export const longText = z.string().trim().min(1).max(5000);
export const optionalText = z.string().trim().max(5000);
export const teamKindInput = z.enum(["to", "doan"]);
export const recommendationKindInput = z.enum(["demand", "proposal", "target"]);
export const roleInput = z
  .object({
    role: z.enum(["administrator", "inspector", "unit-officer"]),
    unitId: z.string().min(1).nullable(),
  })
  .refine(({ role, unitId }) => role !== "unit-officer" || unitId !== null, "a unit officer needs a unit");
