import type { ScaleOf } from "@kiemtra/core";
import { milli } from "./milli.ts";

/** Points published by another system. */
export function importedPoints(fact: string): ScaleOf<"imported-points"> {
  return { kind: "imported-points", fact };
}

/** Points given by an assessor; below the maximum the reason must be there. */
export function assessor(points: string, reason: string): ScaleOf<"assessor"> {
  return { kind: "assessor", points, reason };
}

/** A survey's result, converted to points. */
export function surveyPoints(
  score: string,
  options: { lowest?: number; highest?: number } = {},
): ScaleOf<"survey-points"> {
  const { lowest = 0, highest = 100 } = options;
  return { kind: "survey-points", score, lowestMilli: milli(lowest), highestMilli: milli(highest) };
}

/** Counts of answers; each answer earns the share of its option, in per cent. */
export function surveyOptions(sharePercent: Readonly<Record<string, number>>): ScaleOf<"survey-options"> {
  const options = Object.entries(sharePercent).map(([fact, share]) => ({
    fact,
    sharePercentMilli: milli(share),
  }));
  return { kind: "survey-options", options };
}
