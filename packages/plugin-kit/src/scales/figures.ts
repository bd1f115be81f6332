import type { Measure, Quantity, RatioMeasure, ScaleOf } from "@kiemtra/core";
import { milli } from "./milli.ts";

/** The highest band whose lower bound (per cent, or the number itself) is reached gives its share of the maximum. */
export function bands(
  value: Measure,
  steps: readonly { from: number; sharePercent: number }[],
): ScaleOf<"bands"> {
  const list = steps.map(({ from, sharePercent }) => ({
    fromMilli: milli(from),
    sharePercentMilli: milli(sharePercent),
  }));
  return { kind: "bands", value, bands: list };
}

/** In proportion to a ratio; full from X %, nothing below the threshold. */
export function proportion(
  value: RatioMeasure,
  options: { fullFromPercent?: number; zeroBelowPercent?: number } = {},
): ScaleOf<"proportion"> {
  return {
    kind: "proportion",
    value,
    fullFromPercentMilli: milli(options.fullFromPercent ?? 100),
    zeroBelowPercentMilli: milli(options.zeroBelowPercent ?? 0),
  };
}

/** Base points up to a count; every full step above it adds points, up to the maximum. */
export function steps(
  value: Quantity,
  options: { from?: number; baseMilli?: number; step: number; eachMilli: number },
): ScaleOf<"steps"> {
  const { from = 0, baseMilli = 0, step, eachMilli } = options;
  return { kind: "steps", value, from, baseMilli, step, eachMilli };
}

/** Full when the target is met, below it in proportion. A target is a fact, or one figure for every unit. */
export function againstTarget(
  value: Quantity,
  target: string | number,
  options: { zeroBelowPercent?: number } = {},
): ScaleOf<"against-target"> {
  return {
    kind: "against-target",
    value,
    target: typeof target === "string" ? target : milli(target),
    zeroBelowPercentMilli: milli(options.zeroBelowPercent ?? 0),
  };
}

/** Full when better than the reference (an average, last year); shares in per cent when equal and when worse. */
export function againstReference(
  value: Quantity,
  reference: string,
  options: {
    better?: "higher" | "lower";
    equalPercent?: number;
    worsePercent?: number | "proportional";
  } = {},
): ScaleOf<"against-reference"> {
  const { better = "higher", equalPercent = 100, worsePercent = 0 } = options;
  return {
    kind: "against-reference",
    value,
    reference,
    better,
    equalSharePercentMilli: milli(equalPercent),
    worseSharePercentMilli: worsePercent === "proportional" ? worsePercent : milli(worsePercent),
  };
}
