import { z } from "zod";
import { againstReferenceSchema } from "./against-reference.ts";
import { againstTargetSchema } from "./against-target.ts";
import { allOrNothingSchema } from "./all-or-nothing.ts";
import { assessorSchema } from "./assessor.ts";
import { bandsSchema } from "./bands.ts";
import { deadlineSchema } from "./deadline.ts";
import { deductionSchema } from "./deduction.ts";
import { importedPointsSchema } from "./imported-points.ts";
import { levelsSchema } from "./levels.ts";
import { perItemSchema } from "./per-item.ts";
import { proportionSchema } from "./proportion.ts";
import { stepsSchema } from "./steps.ts";
import { surveyOptionsSchema } from "./survey-options.ts";
import { surveyPointsSchema } from "./survey-points.ts";
import { worstEventSchema } from "./worst-event.ts";

/** The scales that contain no other scale. */
export const plainScales = [
  allOrNothingSchema,
  perItemSchema,
  levelsSchema,
  bandsSchema,
  proportionSchema,
  deductionSchema,
  deadlineSchema,
  stepsSchema,
  worstEventSchema,
  againstTargetSchema,
  againstReferenceSchema,
  assessorSchema,
  surveyPointsSchema,
  surveyOptionsSchema,
  importedPointsSchema,
] as const;

export const plainScaleSchema = z.discriminatedUnion("kind", [...plainScales]);
export type PlainScale = z.infer<typeof plainScaleSchema>;
