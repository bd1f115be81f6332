import { z } from "zod";
import { againstReferenceSettings } from "./scales/against-reference.ts";
import { againstTargetSettings } from "./scales/against-target.ts";
import { allOrNothingSettings } from "./scales/all-or-nothing.ts";
import { assessorSettings } from "./scales/assessor.ts";
import { bandsSettings } from "./scales/bands.ts";
import { chosenSchema, chosenSettings } from "./scales/chosen.ts";
import { compositeSchema, compositeSettings } from "./scales/composite.ts";
import { deadlineSettings } from "./scales/deadline.ts";
import { deductionSettings } from "./scales/deduction.ts";
import { importedPointsSettings } from "./scales/imported-points.ts";
import { judgedSchema, judgedSettings } from "./scales/judged.ts";
import { levelsSettings } from "./scales/levels.ts";
import { perItemSettings } from "./scales/per-item.ts";
import { plainScales } from "./scales/plain.ts";
import { proportionSettings } from "./scales/proportion.ts";
import { stepsSettings } from "./scales/steps.ts";
import { surveyOptionsSettings } from "./scales/survey-options.ts";
import { surveyPointsSettings } from "./scales/survey-points.ts";
import { trackingSchema, trackingSettings } from "./scales/tracking.ts";
import { worstEventSettings } from "./scales/worst-event.ts";
import type { Setting } from "./setting.ts";

/** How a criterion is judged: one of the ready-made scales, with its settings written out, or the plugin's judge. */
export const scaleSchema = z.discriminatedUnion("kind", [
  ...plainScales,
  chosenSchema,
  compositeSchema,
  judgedSchema,
  trackingSchema,
]);
export type Scale = z.infer<typeof scaleSchema>;
export type ScaleKind = Scale["kind"];
export type ScaleOf<K extends ScaleKind> = Extract<Scale, { kind: K }>;

/** The settings of every scale: bounds and defaults, from which schema and form are made. */
export const scaleSettings: Readonly<Record<ScaleKind, readonly Setting[]>> = {
  "all-or-nothing": allOrNothingSettings,
  "per-item": perItemSettings,
  levels: levelsSettings,
  bands: bandsSettings,
  proportion: proportionSettings,
  deduction: deductionSettings,
  deadline: deadlineSettings,
  steps: stepsSettings,
  "worst-event": worstEventSettings,
  "against-target": againstTargetSettings,
  "against-reference": againstReferenceSettings,
  assessor: assessorSettings,
  "survey-points": surveyPointsSettings,
  "survey-options": surveyOptionsSettings,
  "imported-points": importedPointsSettings,
  chosen: chosenSettings,
  composite: compositeSettings,
  judged: judgedSettings,
  tracking: trackingSettings,
};
