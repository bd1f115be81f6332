/** Points in thousandths: 1,70 điểm is `1700`. Always an integer. */
export type Milli = number;

/** Decimal places a node rounds to. */
export type Places = 0 | 1 | 2 | 3;

/** The rounding step in thousandths: `stepOf(2)` is 10, that is 0,01 điểm. */
export function stepOf(places: Places): Milli {
  return STEPS[places];
}

const STEPS = [1000, 100, 10, 1] as const;
