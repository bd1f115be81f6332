import { z } from "zod";
import { localTextSchema, percentMilliSchema } from "./text.ts";

const quantifierSchema = z
  .strictObject({
    key: z.enum(["all", "most", "some", "somewhere"]),
    fromPercentMilli: percentMilliSchema.describe("Share of the units from which it is said"),
    text: localTextSchema.describe("As it stands in a sentence: một số xã, phường"),
  })
  .readonly();

const rateSchema = z
  .strictObject({
    fromPercentMilli: percentMilliSchema,
    text: localTextSchema.describe("What is said of such a rate: đạt tỷ lệ khá cao"),
  })
  .readonly();

/** How many units and how high a rate, in the words that the province uses. Highest first; the last starts at 0. */
export const wordingSchema = z
  .strictObject({
    quantifiers: z.array(quantifierSchema).min(1).readonly(),
    rates: z.array(rateSchema).min(1).readonly(),
  })
  .readonly();
export type Wording = z.infer<typeof wordingSchema>;
