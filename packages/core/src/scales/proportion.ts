import type { FactSheet } from "../facts/fact-value.ts";
import { compare, divide, type Fraction, fraction, min, multiply, ZERO } from "../points/fraction.ts";
import type { Milli } from "../points/points.ts";
import type { ScaleOf } from "../schema/scale.ts";
import type { JudgeContext } from "./judge-scale.ts";
import type { Judgement, ReasonCode, Shortfall } from "./judgement.ts";
import { milliOf, scoredFor } from "./judgement-of.ts";
import { type Measured, measure } from "./measure.ts";

/** Theo tỷ lệ: full from X %, in proportion to X below it, 0 below the threshold. */
export function judgeProportion(
  scale: ScaleOf<"proportion">,
  max: Milli,
  sheet: FactSheet,
  { requirement }: JudgeContext,
): Judgement {
  const measured = measure(scale.value, sheet);
  if ("judgement" in measured) return measured.judgement;
  const full = multiply(fraction(scale.fullFromPercentMilli, 1000), requirement);
  const threshold = multiply(fraction(scale.zeroBelowPercentMilli, 1000), requirement);
  const isBelow = compare(measured.value, threshold) < 0;
  const points = divide(multiply(fraction(max), measured.value), full);
  const earned = isBelow ? ZERO : min(fraction(max), points);
  return scoredFor(earned, max, () => ({
    code: codeOf(scale, isBelow),
    data: { ...measured.data, full: milliOf(full), threshold: milliOf(threshold) },
    facts: measured.facts,
    regain: regainOf(scale, measured, full),
  }));
}

function codeOf({ value }: ScaleOf<"proportion">, isBelow: boolean): ReasonCode {
  const kind = "of" in value ? "ratio" : "percent" in value ? "percent" : "measure";
  return isBelow ? `${kind}-below-threshold` : `${kind}-below-full`;
}

function regainOf(
  { value: spec }: ScaleOf<"proportion">,
  value: Exclude<Measured, { judgement: unknown }>,
  full: Fraction,
): NonNullable<Shortfall["regain"]> {
  const { of, over } = value.data;
  const plain = "of" in spec && typeof spec.of === "string" && !spec.fallback;
  if (!plain || typeof of !== "number" || typeof over !== "number" || !Number.isInteger(over)) {
    return { code: "reach-full", data: { full: milliOf(full) } };
  }
  const needed = ceilDivide(BigInt(over) * full.n, 100n * full.d);
  return { code: "do-more", data: { fact: value.data.ofFact ?? "", more: Number(needed) - of } };
}

function ceilDivide(a: bigint, b: bigint): bigint {
  return (a + b - 1n) / b;
}
