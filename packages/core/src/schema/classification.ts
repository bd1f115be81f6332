import { z } from "zod";
import { factKeySchema, localTextSchema, percentMilliSchema, slugSchema } from "./text.ts";
import { unitConditionSchema } from "./unit-rule.ts";

const reason = {
  because: localTextSchema,
  law: z.string().optional().describe("Key in the rule set's law"),
};

/** A fact that is a violation or an exception: a yes, or a count above zero. */
const whenFact = { fact: factKeySchema.describe("A yes/no or a count; a yes or a count above zero holds") };

const classSchema = z
  .strictObject({
    key: slugSchema,
    title: localTextSchema,
    fromPercentMilli: percentMilliSchema.describe("Lower bound, as a share of the applicable maximum"),
    byGroup: z
      .array(z.strictObject({ units: unitConditionSchema, fromPercentMilli: percentMilliSchema }).readonly())
      .readonly()
      .optional()
      .describe("Other bounds for groups of units; the first that means the unit holds"),
    conditions: z
      .array(
        z.strictObject({ node: z.string(), atLeastPercentMilli: percentMilliSchema, ...reason }).readonly(),
      )
      .readonly()
      .optional()
      .describe("A minimum for an area or a criterion, as a share of its applicable maximum"),
  })
  .readonly();

/** *Xếp loại*: classes from best to lowest, and what moves a unit out of the class of its points. */
export const classificationSchema = z
  .strictObject({
    classes: z.array(classSchema).min(2).readonly().describe("Best first; the last one starts at 0"),
    exclusions: z
      .array(z.strictObject({ ...whenFact, ...reason }).readonly())
      .readonly()
      .describe("Không xem xét xếp loại"),
    demotions: z
      .array(z.strictObject({ ...whenFact, by: z.int().min(1).max(5), ...reason }).readonly())
      .readonly()
      .describe("Hạ bậc; demotions add up, the lowest class is the floor"),
    quotas: z
      .array(
        z
          .strictObject({
            class: slugSchema,
            atMostPercentMilli: percentMilliSchema.describe("Share of the list's ranked units, rounded down"),
            ...reason,
          })
          .readonly(),
      )
      .readonly()
      .describe("At most so many units of a list in a class; the rest, by rank, go one class down"),
  })
  .readonly();
export type Classification = z.infer<typeof classificationSchema>;
