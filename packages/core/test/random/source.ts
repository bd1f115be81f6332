/** A fast, seeded source of random choices (mulberry32): the same seed, the same choices. */
export interface RandomSource {
  /** A whole number from `min` to `max`, both possible. */
  readonly int: (min: number, max: number) => number;
  /** True in so many of 100 cases. */
  readonly chance: (percent: number) => boolean;
  /** One of a list that is not empty. */
  readonly pick: <T>(list: readonly T[]) => T;
}

/** Makes a source from a seed. */
export function randomSource(seed: number): RandomSource {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    int: (min, max) => min + Math.floor(next() * (max - min + 1)),
    chance: (percent) => next() * 100 < percent,
    pick: <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T,
  };
}

/** So many different ones of a list, in the list's order. */
export function someOf<T>(random: RandomSource, list: readonly T[], many: number): readonly T[] {
  let left = Math.min(many, list.length);
  return list.filter((_, index) => {
    const isTaken = random.int(1, list.length - index) <= left;
    if (isTaken) left -= 1;
    return isTaken;
  });
}

/** A list of so many made things. */
export function repeat<T>(many: number, make: (index: number) => T): readonly T[] {
  const made: T[] = [];
  for (let index = 0; index < many; index++) made.push(make(index));
  return made;
}
