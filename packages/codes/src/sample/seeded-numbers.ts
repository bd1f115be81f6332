/** Numbers drawn from a seed, the same on every machine. */
export interface SeededNumbers {
  /** A whole number from 0 to `bound - 1`, each equally likely. */
  readonly below: (bound: number) => number;
}

const WORDS = 2 ** 32;
/** Drawn and thrown away first, so that neighbouring seeds have nothing in common. */
const WARM_UP = 15;

/**
 * The generator sfc32 of Chris Doty-Humphrey: additions, shifts and one rotation of 32-bit integers, which no machine
 * does differently. Its state begins with the seed, two fixed words and a counter of 1.
 */
export function seededNumbers(seed: number): SeededNumbers {
  let a = seed | 0;
  let b = 0x9e3779b9 | 0;
  let c = 0x243f6a88 | 0;
  let counter = 1;
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let thrown = 0; thrown < WARM_UP; thrown++) next();
  return {
    below: (bound) => {
      // Numbers past the last whole multiple of the bound would make the first ones likelier: they are drawn again.
      const fair = WORDS - (WORDS % bound);
      let drawn = next();
      while (drawn >= fair) drawn = next();
      return drawn % bound;
    },
  };
}
