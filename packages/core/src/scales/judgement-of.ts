import { compare, type Fraction, fraction, subtract } from "../points/fraction.ts";
import type { Milli } from "../points/points.ts";
import { roundHalfUp } from "../points/round-half-up.ts";
import type { Judgement, Shortfall } from "./judgement.ts";

/** Scored, with one cause for all that was not reached; no cause where nothing is missing. */
export function scoredFor(
  earned: Fraction,
  max: Milli,
  cause: () => Omit<Shortfall, "weight">,
): Extract<Judgement, { state: "scored" }> {
  const lost = subtract(fraction(max), earned);
  const shortfalls = compare(lost, fraction(0)) === 0 ? [] : [{ ...cause(), weight: lost }];
  return { state: "scored", earned, shortfalls };
}

/** The share (thousandths of a per cent) of `max`. */
export function shareOfMax(max: Milli, sharePercentMilli: number): Fraction {
  return fraction(BigInt(max) * BigInt(sharePercentMilli), 100_000);
}

/** An exact number as decimal text, at most three decimals, rounded down: for words, never for points. */
export function decimalText({ n, d }: Fraction): string {
  const milli = (n < 0n ? -n : n) * 1000n;
  const whole = milli / d;
  const digits = String(whole % 1000n)
    .padStart(3, "0")
    .replace(/0+$/, "");
  return `${n < 0n && whole > 0n ? "-" : ""}${whole / 1000n}${digits ? `.${digits}` : ""}`;
}

/** Thousandths of an exact number, rounded half up: for words, never for points. */
export function milliOf({ n, d }: Fraction): number {
  return roundHalfUp({ n: n * 1000n, d }, 3);
}
