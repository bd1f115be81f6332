import { z } from "zod";

const scalarSchema = z.union([z.boolean(), z.number(), z.string().max(5000)]);

/** One record of one fact by one person on one device. Never changed, only replaced by a later event. */
export const factEventSchema = z
  .strictObject({
    schema: z.literal(1),
    id: z.uuid().describe("UUIDv7; the same id with another body is refused"),
    org: z.string().min(1).max(64),
    inspection: z.string().min(1).max(64),
    layer: z.enum(["unit-report", "inspection", "after-explanation", "conclusion"]),
    source: z.string().min(1).max(64),
    fact: z
      .string()
      .min(1)
      .max(120)
      .describe("plugin/fact, or mark/<node> for a criterion that could not be checked"),
    row: z.string().min(1).max(64).optional(),
    value: z
      .union([scalarSchema, z.record(z.string(), scalarSchema), z.null()])
      .describe("null: back to untouched; for a row: deleted"),
    base: z.array(z.uuid()).max(64).readonly().describe("The events that this one replaces"),
    author: z.string().min(1).max(128),
    device: z.string().min(1).max(64),
    observedAt: z.iso.datetime(),
    recordedAt: z.iso.datetime(),
    timeZone: z.string().min(1).max(64),
  })
  .readonly();
export type FactEvent = z.infer<typeof factEventSchema>;
export type FactEventValue = FactEvent["value"];
export type Layer = FactEvent["layer"];
