import type { FactKey, FactSheet } from "../facts/fact-value.ts";
import { compare, type Fraction, fraction, multiply } from "../points/fraction.ts";
import type { Milli } from "../points/points.ts";
import type { Judgement } from "./judgement.ts";
import { inConflict, openUnlessAnswered, readNumber, stillMissing } from "./read-facts.ts";

/** Points that somebody gave, in thousandths, between 0 and the maximum; or why there are none. */
export function givenPoints(
  key: FactKey,
  max: Milli,
  sheet: FactSheet,
): { readonly earned: Fraction } | { readonly judgement: Judgement } {
  const open = openUnlessAnswered(sheet, [key]);
  const points = readNumber(sheet, key);
  if (open || !points) return { judgement: open ?? stillMissing(key) };
  const earned = multiply(points, fraction(1000));
  if (compare(earned, fraction(max)) > 0) return { judgement: inConflict("points-above-maximum", [key]) };
  if (earned.n < 0n) return { judgement: inConflict("out-of-range", [key]) };
  return { earned };
}
