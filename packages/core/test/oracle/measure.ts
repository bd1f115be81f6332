import type { FactSheet } from "../../src/facts/fact-value.ts";
import type { Measure, Ratio } from "../../src/schema/measure.ts";
import { compare, larger, less, over, type Q, smaller, times, total, whole, ZERO } from "./rational.ts";
import { areAnswered, figureOf, isNothing, quantityOf } from "./read.ts";

/** A measure's value, or why there is none; a contradiction is open as well. */
export type MeasureAnswer = Q | "open" | "no-occurrence";

const HUNDRED = whole(100);

/** A measure in per cent, or for `number` the figure itself. */
export function measureOf(facts: FactSheet, measure: Measure): MeasureAnswer {
  if ("of" in measure) return ratioOf(facts, measure);
  if ("percent" in measure) return percentOf(facts, measure.percent);
  if ("number" in measure) {
    const figure = quantityOf(facts, measure.number);
    return typeof figure === "string" ? "open" : figure;
  }
  const complement = "complementOf" in measure;
  const answers = complement
    ? measure.complementOf.map((ratio) => ratioOf(facts, ratio))
    : measure.product.map((factor) =>
        "of" in factor ? ratioOf(facts, factor) : percentOf(facts, factor.percent),
      );
  if (answers.includes("open")) return "open";
  if (answers.includes("no-occurrence")) return "no-occurrence";
  const values = answers.filter((answer) => typeof answer !== "string");
  if (complement) return larger(ZERO, less(HUNDRED, total(values)));
  return values.reduce((product, value) => times(product, over(value, HUNDRED)), HUNDRED);
}

function percentOf(facts: FactSheet, key: string): MeasureAnswer {
  if (!areAnswered(facts, [key])) return "open";
  const value = figureOf(facts, key);
  return compare(value, HUNDRED) > 0 ? "open" : value;
}

function ratioOf(facts: FactSheet, ratio: Ratio): MeasureAnswer {
  const whole = quantityOf(facts, ratio.over);
  if (whole === "clash" || whole === "conflict") return "open";
  if (whole === "unanswered" || whole[0] === 0n) {
    const instead = ratio.fallback ? fallbackOf(facts, ratio, ratio.fallback) : undefined;
    if (instead) return instead;
    if (whole === "unanswered") return "open";
    const part = quantityOf(facts, ratio.of);
    const isZero = typeof part !== "string" && part[0] === 0n;
    return isZero || isNothing(facts, ratio.of) ? "no-occurrence" : "open";
  }
  const part = quantityOf(facts, ratio.of);
  if (typeof part === "string" || compare(part, whole) > 0) return "open";
  return times(HUNDRED, over(part, whole));
}

/** The ratio by the replacement; `undefined` where the replacement is unanswered or zero too. */
function fallbackOf(
  facts: FactSheet,
  { of }: Ratio,
  fallback: NonNullable<Ratio["fallback"]>,
): MeasureAnswer | undefined {
  const instead = quantityOf(facts, fallback.over);
  if (instead === "clash") return "open";
  if (typeof instead === "string" || instead[0] <= 0n) return undefined;
  const part = quantityOf(facts, of);
  if (typeof part === "string") return "open";
  return smaller(HUNDRED, over(times(times(HUNDRED, part), whole(fallback.dividedBy)), instead));
}
