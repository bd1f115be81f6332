import { z } from "zod";
import { factKeySchema, localTextSchema } from "./text.ts";

/** A stop of the visit: the facts that are recorded there, in order. */
export const stepSchema = z
  .strictObject({
    key: factKeySchema,
    title: localTextSchema,
    asks: z.array(factKeySchema).min(1).readonly(),
  })
  .readonly();
export type Step = z.infer<typeof stepSchema>;

const figureSchema = z.union([
  factKeySchema,
  z.strictObject({ sum: z.array(factKeySchema).min(2).readonly() }).readonly(),
  z
    .strictObject({ of: factKeySchema, over: factKeySchema })
    .readonly()
    .describe("A ratio of two counts, in per cent"),
  z.strictObject({ value: z.int() }).readonly(),
]);
/** What a signal compares: a yes counts 1, a no 0, a date as a day number. */
export type SignalFigure = z.infer<typeof figureSchema>;

const answerSchema = z
  .strictObject({ fact: factKeySchema, is: z.union([z.boolean(), z.string()]) })
  .readonly();

/** Facts that contradict one another: shown, never scored. */
export const signalSchema = z
  .strictObject({
    key: factKeySchema,
    text: localTextSchema.describe("With {left} and {right}"),
    left: figureSchema,
    is: z.enum(["above", "below", "other-than"]),
    right: figureSchema,
    tolerance: z.int().min(0).optional().describe("In the figures' own unit; ratios in per cent"),
    when: answerSchema.optional().describe("Looked at only where this fact has this answer"),
  })
  .readonly();
export type SignalSpec = z.infer<typeof signalSchema>;

/** A sentence of the unit's report, written once all its facts are recorded. */
export const sentenceSchema = z
  .strictObject({
    key: factKeySchema,
    text: localTextSchema.describe("Facts as {plugin/fact:count}"),
    facts: z.array(factKeySchema).readonly(),
    when: answerSchema.optional(),
  })
  .readonly();
export type Sentence = z.infer<typeof sentenceSchema>;
