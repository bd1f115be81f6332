import type { Procedure } from "../catalogue/procedure.ts";
import { seededNumbers } from "./seeded-numbers.ts";

/**
 * Draws `count` procedures without replacement, as the seed says: a whole number of at most 32 bits, to be recorded with
 * the sample so that anyone can draw it again. The list is put in order of its codes first and the sample comes in that
 * order, so neither depends on how the list was given. A larger sample of the same seed contains the smaller one.
 */
export function drawSample(
  procedures: readonly Procedure[],
  count: number,
  seed: number,
): readonly Procedure[] {
  const numbers = seededNumbers(seed);
  const left = procedures.toSorted((one, other) => (one.code < other.code ? -1 : 1));
  const wanted = Math.min(Math.max(0, Math.trunc(count)), left.length);
  const drawn = Array.from({ length: wanted }, () => left.splice(numbers.below(left.length), 1)).flat();
  return drawn.toSorted((one, other) => (one.code < other.code ? -1 : 1));
}
