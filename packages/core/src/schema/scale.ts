import { z } from "zod";
import { factKeySchema, localTextSchema, percentMilliSchema, pointsMilliSchema, slugSchema } from "./text.ts";

const ratioSchema = z.strictObject({
  of: factKeySchema.describe("Numerator"),
  over: factKeySchema.describe("Denominator; zero is no occurrence"),
});
const percentSchema = z.strictObject({ percent: factKeySchema.describe("Published as a percentage only") });
const numberSchema = z.strictObject({ number: factKeySchema });

/** What a ratio or band scale measures. */
const ratioMeasureSchema = z.union([ratioSchema, percentSchema]);
const measureSchema = z.union([ratioSchema, percentSchema, numberSchema]);
export type RatioMeasure = z.infer<typeof ratioMeasureSchema>;
export type Measure = z.infer<typeof measureSchema>;

const allOrNothingSchema = z.strictObject({
  kind: z.literal("all-or-nothing"),
  fact: factKeySchema,
  fullWhen: z.boolean().describe("The answer that earns the maximum"),
});

const perItemSchema = z.strictObject({
  kind: z.literal("per-item"),
  of: z.union([
    z.strictObject({ facts: z.array(factKeySchema).min(1).readonly() }),
    z.strictObject({ count: factKeySchema }),
  ]),
  eachMilli: pointsMilliSchema.min(1),
});

const levelsSchema = z.strictObject({
  kind: z.literal("levels"),
  fact: factKeySchema,
  levels: z
    .array(z.strictObject({ option: slugSchema, sharePercentMilli: percentMilliSchema }).readonly())
    .min(2)
    .readonly(),
});

const bandsSchema = z.strictObject({
  kind: z.literal("bands"),
  value: measureSchema,
  bands: z
    .array(
      z
        .strictObject({
          fromMilli: z.int().describe("Lower bound, in thousandths of a per cent or of the number"),
          sharePercentMilli: percentMilliSchema,
        })
        .readonly(),
    )
    .min(1)
    .readonly(),
});

const proportionSchema = z.strictObject({
  kind: z.literal("proportion"),
  value: ratioMeasureSchema,
  fullFromPercentMilli: percentMilliSchema.min(1),
  zeroBelowPercentMilli: percentMilliSchema,
});

const deductionSchema = z.strictObject({
  kind: z.literal("deduction"),
  deductions: z
    .array(z.strictObject({ fact: factKeySchema, eachMilli: pointsMilliSchema.min(1) }).readonly())
    .min(1)
    .readonly(),
  floorMilli: pointsMilliSchema.describe("Never fewer points than this"),
});

const importedPointsSchema = z.strictObject({ kind: z.literal("imported-points"), fact: factKeySchema });
const trackingSchema = z.strictObject({
  kind: z.literal("tracking"),
  facts: z.array(factKeySchema).min(1).readonly(),
});

const simpleScales = [
  allOrNothingSchema,
  perItemSchema,
  levelsSchema,
  bandsSchema,
  proportionSchema,
  deductionSchema,
  importedPointsSchema,
] as const;

/** A scale that a composite part may use. */
const partScaleSchema = z.discriminatedUnion("kind", [...simpleScales]);
export type PartScale = z.infer<typeof partScaleSchema>;

/** What a criterion does when it does not apply, or when there was no case. */
export const policySchema = z
  .enum(["re-base", "zero", "full"])
  .describe("re-base: leaves the maximum; zero: counts 0, the maximum stays; full: the maximum is given");
export type Policy = z.infer<typeof policySchema>;

const partSchema = z.strictObject({
  key: slugSchema,
  title: localTextSchema,
  maxMilli: pointsMilliSchema,
  scale: partScaleSchema,
  whenNoOccurrence: policySchema,
});
export type CompositePart = z.infer<typeof partSchema>;

const compositeSchema = z.strictObject({
  kind: z.literal("composite"),
  parts: z.array(partSchema.readonly()).min(2).readonly(),
});

/** How a criterion is judged: one of the ready-made scales, with its settings written out. */
export const scaleSchema = z.discriminatedUnion("kind", [...simpleScales, compositeSchema, trackingSchema]);
export type Scale = z.infer<typeof scaleSchema>;
export type ScaleKind = Scale["kind"];
export type ScaleOf<K extends ScaleKind> = Extract<Scale, { kind: K }>;
