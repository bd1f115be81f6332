import type { FactSheet } from "../facts/fact-value.ts";
import {
  compare,
  divide,
  type Fraction,
  fraction,
  min,
  multiply,
  subtract,
  ZERO,
} from "../points/fraction.ts";
import type { Milli } from "../points/points.ts";
import type { ScaleOf } from "../schema/scale.ts";
import type { Judgement, Shortfall } from "./judgement.ts";
import { type Measured, measure } from "./measure.ts";

/** Theo tỷ lệ: full from X %, in proportion to X below it, 0 below the threshold. */
export function judgeProportion(scale: ScaleOf<"proportion">, max: Milli, sheet: FactSheet): Judgement {
  const measured = measure(scale.value, sheet);
  if ("judgement" in measured) return measured.judgement;
  const full = fraction(scale.fullFromPercentMilli, 1000);
  const belowThreshold = compare(measured.value, fraction(scale.zeroBelowPercentMilli, 1000)) < 0;
  const earned = belowThreshold
    ? ZERO
    : min(fraction(max), divide(multiply(fraction(max), measured.value), full));
  if (compare(earned, fraction(max)) === 0) return { state: "scored", earned, shortfalls: [] };
  const lost = subtract(fraction(max), earned);
  return { state: "scored", earned, shortfalls: [shortfallOf(scale, measured, lost, belowThreshold)] };
}

type Value = Exclude<Measured, { judgement: unknown }>;

function shortfallOf(
  scale: ScaleOf<"proportion">,
  value: Value,
  weight: Fraction,
  belowThreshold: boolean,
): Shortfall {
  const counted = "of" in scale.value;
  const data = { ...value.data, full: scale.fullFromPercentMilli, threshold: scale.zeroBelowPercentMilli };
  const code = belowThreshold
    ? counted
      ? "ratio-below-threshold"
      : "percent-below-threshold"
    : counted
      ? "ratio-below-full"
      : "percent-below-full";
  return { code, data, facts: value.facts, weight, regain: regainOf(scale, value) };
}

function regainOf(scale: ScaleOf<"proportion">, value: Value): NonNullable<Shortfall["regain"]> {
  const { of, over } = value.data;
  if (!("of" in scale.value) || typeof of !== "number" || typeof over !== "number") {
    return { code: "reach-full", data: { full: scale.fullFromPercentMilli } };
  }
  const needed = ceilDivide(BigInt(over) * BigInt(scale.fullFromPercentMilli), 100_000n);
  return { code: "do-more", data: { fact: scale.value.of, more: Number(needed) - of } };
}

function ceilDivide(a: bigint, b: bigint): bigint {
  return (a + b - 1n) / b;
}
