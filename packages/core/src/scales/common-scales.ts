import { judgeAllOrNothing } from "./all-or-nothing.ts";
import { judgeBands } from "./bands.ts";
import { judgeDeduction } from "./deduction.ts";
import { judgeImportedPoints } from "./imported-points.ts";
import type { ScaleJudges } from "./judge-scale.ts";
import { judgeLevels } from "./levels.ts";
import { judgePerItem } from "./per-item.ts";
import { judgeProportion } from "./proportion.ts";

/** The scales that nearly every rule set uses: always there. */
export const commonScales: ScaleJudges = {
  "all-or-nothing": judgeAllOrNothing,
  "per-item": judgePerItem,
  levels: judgeLevels,
  bands: judgeBands,
  proportion: judgeProportion,
  deduction: judgeDeduction,
  "imported-points": judgeImportedPoints,
  tracking: () => ({ state: "tracked" }),
};
