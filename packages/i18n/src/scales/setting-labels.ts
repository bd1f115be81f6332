import type { ScaleKind } from "@kiemtra/core";
import { labels as againstReference } from "./against-reference.ts";
import { labels as againstTarget } from "./against-target.ts";
import { labels as allOrNothing } from "./all-or-nothing.ts";
import { labels as assessor } from "./assessor.ts";
import { labels as bands } from "./bands.ts";
import { labels as chosen } from "./chosen.ts";
import { labels as composite } from "./composite.ts";
import { labels as deadline } from "./deadline.ts";
import { labels as deduction } from "./deduction.ts";
import { labels as importedPoints } from "./imported-points.ts";
import { labels as judged } from "./judged.ts";
import { labels as levels } from "./levels.ts";
import { labels as perItem } from "./per-item.ts";
import { labels as proportion } from "./proportion.ts";
import type { SettingLabels } from "./scale-context.ts";
import { labels as steps } from "./steps.ts";
import { labels as surveyOptions } from "./survey-options.ts";
import { labels as surveyPoints } from "./survey-points.ts";
import { labels as tracking } from "./tracking.ts";
import { labels as worstEvent } from "./worst-event.ts";

/** The name of every setting, by scale and by its path in the scale. */
export const settingLabels: Readonly<Record<ScaleKind, SettingLabels>> = {
  "all-or-nothing": allOrNothing,
  "per-item": perItem,
  levels,
  bands,
  proportion,
  deduction,
  deadline,
  steps,
  "worst-event": worstEvent,
  "against-target": againstTarget,
  "against-reference": againstReference,
  assessor,
  "survey-points": surveyPoints,
  "survey-options": surveyOptions,
  "imported-points": importedPoints,
  chosen,
  composite,
  judged,
  tracking,
};
