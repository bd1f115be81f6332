import { z } from "zod";
import { policySchema } from "../policy.ts";
import type { Setting } from "../setting.ts";
import { localTextSchema, pointsMilliSchema, slugSchema } from "../text.ts";
import { chosenSchema } from "./chosen.ts";
import { plainScales } from "./plain.ts";

/** A scale that a composite part may use. */
const partScaleSchema = z.discriminatedUnion("kind", [...plainScales, chosenSchema]);
export type PartScale = z.infer<typeof partScaleSchema>;

const partSchema = z.strictObject({
  key: slugSchema,
  title: localTextSchema,
  maxMilli: pointsMilliSchema,
  scale: partScaleSchema,
  whenNoOccurrence: policySchema.exclude(["spread", "full-by-level"]),
});
export type CompositePart = z.infer<typeof partSchema>;

/** Nhiều phần: từng phần làm tròn rồi cộng lại. */
export const compositeSchema = z.strictObject({
  kind: z.literal("composite"),
  parts: z.array(partSchema.readonly()).min(2).readonly(),
});

export const compositeSettings: readonly Setting[] = [];
