import { z } from "zod";
import { isoDateSchema, localTextSchema, slugSchema } from "./text.ts";

const condition = {
  kinds: z
    .array(z.enum(["ministry", "province", "district", "commune", "department"]))
    .min(1)
    .readonly()
    .optional()
    .describe("The unit's level"),
  types: z.array(z.string()).min(1).readonly().optional().describe("xã, phường, đặc khu, thị trấn…"),
  attributes: z
    .array(z.strictObject({ key: slugSchema, in: z.array(z.string()).min(1).readonly() }).readonly())
    .min(1)
    .readonly()
    .optional()
    .describe("What else the unit must be: every line must hold"),
};

/** Which units are meant. Nothing said: all. */
export const unitConditionSchema = z.strictObject(condition).readonly();
export type UnitCondition = z.infer<typeof unitConditionSchema>;

/** Which units a criterion applies to, as of the inspection; what it says when it does not. */
export const unitRuleSchema = z
  .strictObject({
    ...condition,
    from: isoDateSchema.optional(),
    to: isoDateSchema.optional(),
    because: localTextSchema,
    law: z.string().optional().describe("Key in the rule set's law"),
  })
  .readonly();
export type UnitRule = z.infer<typeof unitRuleSchema>;
