import { judgeAgainstTarget } from "./against-target.ts";
import { judgeAllOrNothing } from "./all-or-nothing.ts";
import { judgeBands } from "./bands.ts";
import { judgeDeadline } from "./deadline.ts";
import { judgeDeduction } from "./deduction.ts";
import { judgeImportedPoints } from "./imported-points.ts";
import type { ScaleJudges } from "./judge-scale.ts";
import { judgeLevels } from "./levels.ts";
import { judgePerItem } from "./per-item.ts";
import { judgeProportion } from "./proportion.ts";
import { judgeSteps } from "./steps.ts";
import { judgeWorstEvent } from "./worst-event.ts";

/** The scales that nearly every rule set uses: always there. */
export const commonScales: ScaleJudges = {
  "all-or-nothing": judgeAllOrNothing,
  "per-item": judgePerItem,
  levels: judgeLevels,
  bands: judgeBands,
  proportion: judgeProportion,
  deduction: judgeDeduction,
  "imported-points": judgeImportedPoints,
  "worst-event": judgeWorstEvent,
  "against-target": judgeAgainstTarget,
  steps: judgeSteps,
  deadline: judgeDeadline,
  tracking: () => ({ state: "tracked" }),
};
