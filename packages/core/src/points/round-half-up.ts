import type { Fraction } from "./fraction.ts";
import { type Milli, type Places, stepOf } from "./points.ts";

/**
 * Rounds thousandths of a point half-up at `places`: `floor((2n + d) / 2d)` on the magnitude, sign restored.
 * Half-up on the exact fraction is what reproduces the published index values.
 */
export function roundHalfUp(value: Fraction, places: Places): Milli {
  const step = BigInt(stepOf(places));
  const magnitude = value.n < 0n ? -value.n : value.n;
  const divisor = value.d * step;
  const rounded = ((2n * magnitude + divisor) / (2n * divisor)) * step;
  return Number(value.n < 0n ? -rounded : rounded);
}
