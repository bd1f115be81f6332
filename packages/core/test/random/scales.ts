import type { ScaleOf } from "../../src/schema/scale.ts";
import type { PartScale } from "../../src/schema/scales/composite.ts";
import type { PlainScale } from "../../src/schema/scales/plain.ts";
import {
  CHOICES,
  COUNTABLE,
  COUNTS,
  DONE,
  DUE,
  NUMBERS,
  OPTIONS,
  REASON,
  SIGNED,
  YESNOS,
} from "./facts-pool.ts";
import { anyMeasure, anyQuantity, countQuantity, ratioMeasure } from "./measures.ts";
import { type RandomSource, repeat, someOf } from "./source.ts";

/** The due date about which all dates of the cases lie; holidays are near. */
export const FIXED_DUE = "2025-04-28";

/** A share that often makes a tie when rounded. */
export function share(random: RandomSource): number {
  return random.chance(70) ? random.pick(TIDY_SHARES) : random.int(0, 100_000);
}

const TIDY_SHARES = [0, 12_500, 25_000, 33_333, 50_000, 62_500, 75_000, 80_000, 90_000, 99_999, 100_000];

/** Points that one case is worth: small beside a maximum, from 1 thousandth. */
export function each(random: RandomSource): number {
  return random.chance(70) ? random.pick([5, 50, 125, 250, 500, 1000, 1500]) : random.int(1, 4_000);
}

/** A floor or a base: mostly small. */
export function lowPoints(random: RandomSource): number {
  return random.chance(50) ? 0 : random.pick([125, 250, 500, 1000, 5000, 40_000]);
}

/** A whole figure in thousandths, for bounds and targets of numbers. */
export function bound(random: RandomSource): number {
  return random.chance(60) ? random.int(0, 40) * 2_500 : random.int(0, 100_000);
}

type Makers = { readonly [K in PlainScale["kind"]]: (random: RandomSource) => ScaleOf<K> };

/** A random scale of each plain kind. */
export const PLAIN_MAKERS: Makers = {
  "all-or-nothing": (random) => ({
    kind: "all-or-nothing",
    fact: random.pick(YESNOS),
    fullWhen: random.chance(70),
    ...(random.chance(30) && { extraPenaltyMilli: each(random) }),
  }),
  "per-item": (random) => ({
    kind: "per-item",
    of: random.chance(50)
      ? { facts: someOf(random, YESNOS, random.int(1, 3)) }
      : { count: random.pick(random.chance(90) ? COUNTS : YESNOS) },
    eachMilli: each(random),
  }),
  levels: (random) => ({
    kind: "levels",
    fact: random.pick(CHOICES),
    levels: OPTIONS.map((option) => ({ option, sharePercentMilli: share(random) })),
  }),
  bands: (random) => ({
    kind: "bands",
    value: anyMeasure(random),
    bands: different(repeat(random.int(1, 4), () => (random.chance(95) ? 1 : -1) * bound(random))).map(
      (fromMilli) => ({ fromMilli, sharePercentMilli: share(random) }),
    ),
  }),
  proportion: (random) => ({
    kind: "proportion",
    value: ratioMeasure(random),
    fullFromPercentMilli: Math.max(1, random.chance(40) ? 100_000 : bound(random)),
    zeroBelowPercentMilli: random.chance(50) ? 0 : bound(random),
  }),
  deduction: (random) => ({
    kind: "deduction",
    deductions: someOf(random, COUNTABLE, random.int(1, 3)).map((fact) =>
      random.chance(70)
        ? { fact, eachMilli: each(random) }
        : { fact, eachPercentMilli: Math.max(1, share(random)) },
    ),
    floorMilli: lowPoints(random),
  }),
  deadline: (random) => ({
    kind: "deadline",
    done: DONE,
    due: random.chance(50) ? FIXED_DUE : DUE,
    ...(random.chance(40) && { happened: random.pick(YESNOS) }),
    days: random.chance(50) ? "calendar" : "working",
    late: random.chance(50)
      ? { eachDayMilli: each(random), floorMilli: lowPoints(random) }
      : {
          bands: different(repeat(random.int(1, 3), () => random.int(1, 12))).map((fromDays) => ({
            fromDays,
            sharePercentMilli: share(random),
          })),
        },
  }),
  steps: (random) => ({
    kind: "steps",
    value: countQuantity(random),
    from: random.chance(90) ? random.int(0, 6) : random.int(0, 1_000_000_000_000),
    baseMilli: lowPoints(random),
    step: random.chance(90) ? random.int(1, 4) : random.int(1, 1_000_000_000_000),
    eachMilli: each(random),
  }),
  "worst-event": (random) => ({
    kind: "worst-event",
    events: someOf(random, COUNTABLE, random.int(1, 3)).map((fact) => ({
      fact,
      sharePercentMilli: share(random),
    })),
  }),
  "against-target": (random) => ({
    kind: "against-target",
    value: anyQuantity(random),
    target: random.chance(60) ? random.pick([...COUNTS, ...NUMBERS]) : Math.max(1, bound(random)),
    zeroBelowPercentMilli: random.chance(50) ? 0 : bound(random),
  }),
  "against-reference": (random) => {
    const isCount = random.chance(40);
    return {
      kind: "against-reference",
      value: isCount ? countQuantity(random) : anyQuantity(random),
      reference: random.pick(isCount ? COUNTS : [...NUMBERS, SIGNED]),
      better: random.chance(50) ? "higher" : "lower",
      equalSharePercentMilli: share(random),
      worseSharePercentMilli: random.chance(50) ? "proportional" : share(random),
    };
  },
  assessor: (random) => ({ kind: "assessor", points: pointsFact(random), reason: REASON }),
  "survey-points": (random) => {
    const lowestMilli = random.pick([0, 0, 0, 0, 1000]);
    return {
      kind: "survey-points",
      score: pointsFact(random),
      lowestMilli,
      highestMilli: lowestMilli + random.pick([1, 3000, 80_000, 100_000, 100_000]),
    };
  },
  "survey-options": (random) => ({
    kind: "survey-options",
    options: someOf(random, COUNTS, random.int(2, 3)).map((fact) => ({
      fact,
      sharePercentMilli: share(random),
    })),
  }),
  "imported-points": (random) => ({ kind: "imported-points", fact: pointsFact(random) }),
};

const PLAIN_KINDS = Object.keys(PLAIN_MAKERS) as readonly PlainScale["kind"][];

/** A plain scale of any kind, the common ones more often. */
export function plainScale(random: RandomSource): PlainScale {
  const kind = random.chance(30) ? random.pick(["bands", "proportion"] as const) : random.pick(PLAIN_KINDS);
  return PLAIN_MAKERS[kind](random);
}

/** A plain scale, or one chosen by a fact; every option has its formula. */
export function partScale(random: RandomSource): PartScale {
  if (random.chance(92)) return plainScale(random);
  return {
    kind: "chosen",
    fact: random.pick(CHOICES),
    formulas: OPTIONS.map((option) => ({ option, scale: plainScale(random) })),
  };
}

function pointsFact(random: RandomSource): string {
  return random.chance(20) ? SIGNED : random.pick([...NUMBERS, NUMBERS[0] as string, NUMBERS[0] as string]);
}

function different(list: readonly number[]): readonly number[] {
  return list.filter((entry, index) => list.indexOf(entry) === index);
}
