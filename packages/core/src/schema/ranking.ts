import { z } from "zod";
import { localTextSchema, slugSchema } from "./text.ts";
import { unitConditionSchema } from "./unit-rule.ts";

/** Separate lists (xã, phường, đặc khu) and what decides between equals. */
export const rankingSchema = z
  .strictObject({
    lists: z
      .array(
        z.strictObject({ key: slugSchema, title: localTextSchema, units: unitConditionSchema }).readonly(),
      )
      .readonly()
      .describe("A unit is ranked in the first list that means it; in none: in one list with the rest"),
    tieBreaks: z
      .array(z.string())
      .readonly()
      .describe(
        "Node ids whose share decides, in order; still equal: the same rank, and the next is skipped",
      ),
  })
  .readonly();
export type Ranking = z.infer<typeof rankingSchema>;
