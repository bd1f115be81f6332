import { z } from "zod";
import { factKeySchema } from "./text.ts";

/** A figure made of counts or of numbers, never of both: one fact, a sum, or a difference. */
const quantitySchema = z.union([
  factKeySchema,
  z.strictObject({ sum: z.array(factKeySchema).min(2).readonly() }),
  z.strictObject({
    minus: z
      .tuple([factKeySchema, factKeySchema])
      .readonly()
      .describe("The first without the second; a second that is larger is a contradiction"),
  }),
]);
export type Quantity = z.infer<typeof quantitySchema>;

/** `of / over` as a per cent. */
const ratioSchema = z.strictObject({
  of: quantitySchema.describe("Numerator; above the denominator it is a contradiction"),
  over: quantitySchema.describe("Denominator; zero is no occurrence"),
  fallback: z
    .strictObject({
      over: factKeySchema.describe("Read when the denominator is unanswered or zero: last year's total"),
      dividedBy: z.int().min(1).max(1000).describe("12 for a month of last year, 4 for a quarter"),
    })
    .readonly()
    .optional()
    .describe("A replacement for a missing denominator; the ratio then stops at 100 %"),
});
const percentSchema = z.strictObject({ percent: factKeySchema.describe("Published as a percentage only") });
const numberSchema = z.strictObject({ number: quantitySchema });
const complementSchema = z.strictObject({
  complementOf: z
    .array(ratioSchema.readonly())
    .min(1)
    .max(4)
    .readonly()
    .describe("100 % less the sum of these ratios of failures, never below 0"),
});
const productSchema = z.strictObject({
  product: z
    .array(z.union([ratioSchema, percentSchema]).readonly())
    .min(2)
    .max(4)
    .readonly()
    .describe("One ratio multiplied by others"),
});

/** A measure that is a per cent between 0 and 100. */
export const ratioMeasureSchema = z.union([ratioSchema, percentSchema, complementSchema, productSchema]);
/** What a scale by bands measures: a per cent, or a number as it is. */
export const measureSchema = z.union([
  ratioSchema,
  percentSchema,
  numberSchema,
  complementSchema,
  productSchema,
]);
export { quantitySchema };
export type Ratio = z.infer<typeof ratioSchema>;
export type RatioMeasure = z.infer<typeof ratioMeasureSchema>;
export type Measure = z.infer<typeof measureSchema>;
