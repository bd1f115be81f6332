import type { Fraction } from "./fraction.ts";
import type { Milli } from "./points.ts";

/**
 * Shares `total` among `weights` by largest remainder, ties in declared order, so that the shares add up
 * to `total` exactly. With no positive weight the first share takes everything.
 */
export function shareOut(total: Milli, weights: readonly Fraction[]): readonly Milli[] {
  if (weights.length === 0) return [];
  const common = weights.reduce((product, weight) => product * weight.d, 1n);
  const parts = weights.map((weight) => (weight.n > 0n ? weight.n * (common / weight.d) : 0n));
  const sum = parts.reduce((a, b) => a + b, 0n);
  if (sum === 0n) return weights.map((_, index) => (index === 0 ? total : 0));

  const floors = parts.map((part) => (BigInt(total) * part) / sum);
  const remainders = parts.map((part, index) => ({ index, rest: (BigInt(total) * part) % sum }));
  let left = BigInt(total) - floors.reduce((a, b) => a + b, 0n);
  remainders.sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  for (const { index } of remainders) {
    if (left === 0n) break;
    floors[index] = (floors[index] ?? 0n) + 1n;
    left -= 1n;
  }
  return floors.map(Number);
}
