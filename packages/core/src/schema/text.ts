import { z } from "zod";

/** Vietnamese always, English where it exists. NFC, so that equal words are equal bytes. */
export const localTextSchema = z
  .strictObject({ vi: nfcText(), en: nfcText().optional() })
  .readonly()
  .describe("Words as data, with {name} or {name:format} placeholders");

export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "small letters, digits and single hyphens");

export const factKeySchema = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, "plugin/fact, in small letters, digits and hyphens");

export const isoDateSchema = z.iso.date();

export const pointsMilliSchema = z
  .int()
  .min(0)
  .max(1_000_000_000)
  .describe("Points in thousandths: 1,70 điểm is 1700");

export const percentMilliSchema = z
  .int()
  .min(0)
  .max(100_000)
  .describe("Per cent in thousandths: 80 % is 80000");

function nfcText() {
  return z
    .string()
    .min(1)
    .refine((text) => text === text.normalize("NFC"), "must be NFC");
}
