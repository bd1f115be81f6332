import type { Measure, Quantity, Ratio, RatioMeasure } from "../../src/schema/measure.ts";
import { COUNTABLE, COUNTS, NUMBERS, SIGNED } from "./facts-pool.ts";
import { type RandomSource, repeat, someOf } from "./source.ts";

/** A quantity of counts. */
export function countQuantity(random: RandomSource): Quantity {
  return quantityOf(random, random.chance(15) ? COUNTABLE : COUNTS);
}

/** A quantity of counts or of numbers, which may be negative. */
export function anyQuantity(random: RandomSource): Quantity {
  if (random.chance(40)) return countQuantity(random);
  return random.chance(30) ? SIGNED : quantityOf(random, NUMBERS);
}

/** A ratio; mostly of a small count over a larger one. */
export function randomRatio(random: RandomSource): Ratio {
  const fallback = random.chance(25) && {
    fallback: {
      over: random.pick(random.chance(80) ? COUNTS : NUMBERS),
      dividedBy: random.pick([1, 1, 2, 4, 12, 1000]),
    },
  };
  const form = random.int(0, 9);
  if (form === 0)
    return {
      of: random.chance(70) ? (NUMBERS[0] as string) : quantityOf(random, NUMBERS),
      over: quantityOf(random, NUMBERS),
      ...fallback,
    };
  if (form === 1)
    return {
      of: random.chance(70) ? (NUMBERS[0] as string) : random.pick(NUMBERS),
      over: random.pick(COUNTS),
      ...fallback,
    };
  if (form === 2) return { of: random.pick(COUNTS), over: random.pick(NUMBERS.slice(1)), ...fallback };
  if (form <= 3) return { of: countQuantity(random), over: countQuantity(random), ...fallback };
  const low = random.int(0, COUNTS.length - 2);
  const high = random.int(low + 1, COUNTS.length - 1);
  return { of: COUNTS[low] as string, over: COUNTS[high] as string, ...fallback };
}

/** A measure that is a per cent. */
export function ratioMeasure(random: RandomSource): RatioMeasure {
  const form = random.int(0, 9);
  if (form <= 4) return randomRatio(random);
  if (form === 5) return { percent: random.pick(random.chance(15) ? [SIGNED] : NUMBERS) };
  if (form <= 7) return { complementOf: repeat(random.int(1, 2), () => randomRatio(random)) };
  return {
    product: repeat(random.int(2, 3), () =>
      random.chance(25) ? { percent: random.pick(NUMBERS) } : randomRatio(random),
    ),
  };
}

/** A measure of any kind. */
export function anyMeasure(random: RandomSource): Measure {
  return random.chance(20) ? { number: anyQuantity(random) } : ratioMeasure(random);
}

function quantityOf(random: RandomSource, keys: readonly string[]): Quantity {
  const form = random.int(0, 9);
  if (form <= 5) return random.pick(keys);
  const picked = someOf(random, keys, form <= 7 ? random.int(2, 3) : 2);
  if (form <= 7) return { sum: picked };
  const [a = "", b = ""] = picked;
  return { minus: random.chance(90) ? [b, a] : [a, b] };
}
