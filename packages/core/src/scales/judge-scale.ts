import type { FactKey, FactSheet } from "../facts/fact-value.ts";
import type { Milli } from "../points/points.ts";
import type { PartScale, Scale } from "../schema/scale.ts";
import { judgeAllOrNothing } from "./all-or-nothing.ts";
import { judgeBands } from "./bands.ts";
import { judgeDeduction } from "./deduction.ts";
import { judgeImportedPoints } from "./imported-points.ts";
import type { Judgement } from "./judgement.ts";
import { judgeLevels } from "./levels.ts";
import { factsOfMeasure } from "./measure.ts";
import { judgePerItem } from "./per-item.ts";
import { judgeProportion } from "./proportion.ts";

/** Judges one scale that is not a composite: reads facts, answers exactly, knows no rounding. */
export function judgeScale(scale: PartScale, max: Milli, sheet: FactSheet): Judgement {
  switch (scale.kind) {
    case "all-or-nothing":
      return judgeAllOrNothing(scale, max, sheet);
    case "per-item":
      return judgePerItem(scale, max, sheet);
    case "levels":
      return judgeLevels(scale, max, sheet);
    case "bands":
      return judgeBands(scale, max, sheet);
    case "proportion":
      return judgeProportion(scale, max, sheet);
    case "deduction":
      return judgeDeduction(scale, max, sheet);
    case "imported-points":
      return judgeImportedPoints(scale, max, sheet);
  }
}

/** Every fact that a scale reads, each once, in declared order. */
export function factsOfScale(scale: Scale): readonly FactKey[] {
  return [...new Set(listFacts(scale))];
}

function listFacts(scale: Scale): readonly FactKey[] {
  switch (scale.kind) {
    case "all-or-nothing":
    case "levels":
    case "imported-points":
      return [scale.fact];
    case "per-item":
      return "count" in scale.of ? [scale.of.count] : scale.of.facts;
    case "bands":
    case "proportion":
      return factsOfMeasure(scale.value);
    case "deduction":
      return scale.deductions.map((deduction) => deduction.fact);
    case "composite":
      return scale.parts.flatMap((part) => listFacts(part.scale));
    case "tracking":
      return scale.facts;
  }
}
