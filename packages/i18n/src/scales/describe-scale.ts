import type { PartScale, PlainScale, Scale } from "@kiemtra/core";
import { describeAgainstReference } from "./against-reference.ts";
import { describeAgainstTarget } from "./against-target.ts";
import { describeAllOrNothing } from "./all-or-nothing.ts";
import { describeAssessor } from "./assessor.ts";
import { describeBands } from "./bands.ts";
import { describeChosen } from "./chosen.ts";
import { describeComposite } from "./composite.ts";
import { describeDeadline } from "./deadline.ts";
import { describeDeduction } from "./deduction.ts";
import { describeImportedPoints } from "./imported-points.ts";
import { describeJudged } from "./judged.ts";
import { describeLevels } from "./levels.ts";
import { describePerItem } from "./per-item.ts";
import { describeProportion } from "./proportion.ts";
import type { ScaleContext } from "./scale-context.ts";
import { describeSteps } from "./steps.ts";
import { describeSurveyOptions } from "./survey-options.ts";
import { describeSurveyPoints } from "./survey-points.ts";
import { describeTracking } from "./tracking.ts";
import { describeWorstEvent } from "./worst-event.ts";

/** The rule of a scale as one sentence that a decision could contain. */
export function describeScale(scale: Scale, context: ScaleContext): string {
  if (scale.kind === "composite") return describeComposite(scale, context, describePart);
  if (scale.kind === "judged") return describeJudged(scale, context);
  if (scale.kind === "tracking") return describeTracking(scale, context);
  return describePart(scale, context);
}

function describePart(scale: PartScale, context: ScaleContext): string {
  return scale.kind === "chosen"
    ? describeChosen(scale, context, describePlain)
    : describePlain(scale, context);
}

function describePlain(scale: PlainScale, context: ScaleContext): string {
  switch (scale.kind) {
    case "all-or-nothing":
      return describeAllOrNothing(scale, context);
    case "per-item":
      return describePerItem(scale, context);
    case "levels":
      return describeLevels(scale, context);
    case "bands":
      return describeBands(scale, context);
    case "proportion":
      return describeProportion(scale, context);
    case "deduction":
      return describeDeduction(scale, context);
    case "deadline":
      return describeDeadline(scale, context);
    case "steps":
      return describeSteps(scale, context);
    case "worst-event":
      return describeWorstEvent(scale, context);
    case "against-target":
      return describeAgainstTarget(scale, context);
    case "against-reference":
      return describeAgainstReference(scale, context);
    case "assessor":
      return describeAssessor(scale, context);
    case "survey-points":
      return describeSurveyPoints(scale, context);
    case "survey-options":
      return describeSurveyOptions(scale, context);
    case "imported-points":
      return describeImportedPoints(scale, context);
  }
}
