import type { Coefficient, CriterionNode } from "../../src/schema/rule-set.ts";
import type { Scale } from "../../src/schema/scale.ts";
import type { PartScale } from "../../src/schema/scales/composite.ts";
import type { UnitRule } from "../../src/schema/unit-rule.ts";
import { COUNTS, DONE, REASON } from "./facts-pool.ts";
import { partScale } from "./scales.ts";
import { type RandomSource, repeat, someOf } from "./source.ts";
import { AREAS, KINDS, REGIONS, TYPES } from "./units.ts";

/** What making a rule set needs to know on the way. */
export interface Making {
  readonly random: RandomSource;
  /** Maxima are multiples of this: of the step of `rounding.component`, or 1 in the few uneven rule sets. */
  readonly step: number;
  /** Uneven maxima are not spread: how the rest below one step is shared, the rules leave open. */
  readonly spreads: boolean;
  /** The ids of the criteria of the base made so far. */
  readonly made: string[];
}

type WhenNotApplicable = CriterionNode["whenNotApplicable"];
type WhenNoOccurrence = CriterionNode["whenNoOccurrence"];

const WHEN_NOT_APPLICABLE = ["re-base", "zero", "full", "full-by-level", "spread", "spread"] as const;
const WHEN_NO_OCCURRENCE = ["re-base", "zero", "full", "spread", "spread"] as const;
const WHEN_NO_PART = ["re-base", "re-base", "zero", "full"] as const;

/** A maximum above 0, a multiple of the step. */
export function points(random: RandomSource, step: number): number {
  const form = random.int(0, 99);
  if (form === 0) return 100_000_000;
  if (step === 1000) return random.int(1, 12) * 1000;
  if (form < 40) return random.pick([1000, 1500, 2000, 5000, 10_000]);
  return step === 1 ? random.int(1, 20_000) : random.int(1, 100) * step;
}

/** A policy for a criterion that does not apply. */
export function whenNotApplicable({ random, spreads }: Making): WhenNotApplicable {
  const policy = random.pick(WHEN_NOT_APPLICABLE);
  return policy === "spread" && !spreads ? "re-base" : policy;
}

/** A policy for a criterion without a case. */
export function whenNoOccurrence({ random, spreads }: Making): WhenNoOccurrence {
  const policy = random.pick(WHEN_NO_OCCURRENCE);
  return policy === "spread" && !spreads ? "re-base" : policy;
}

/** A share of a coefficient. */
export function factor(random: RandomSource): number {
  return random.chance(80)
    ? random.pick([50_000, 75_000, 90_000, 110_000, 125_000])
    : random.int(1, 1_000_000);
}

/** A coefficient by region. */
export function coefficient(random: RandomSource): Coefficient {
  return {
    attribute: "region",
    on: random.chance(50) ? "points" : "requirement",
    values: someOf(random, REGIONS, random.int(1, 2)).map((is) => ({ is, percentMilli: factor(random) })),
    otherwisePercentMilli: random.chance(70) ? 100_000 : factor(random),
  };
}

/** A criterion of any scale but the plugin's judge. */
export function criterion(making: Making, id: string): CriterionNode {
  const { random } = making;
  const form = random.int(0, 99);
  const isTracking = form < 4;
  const { scale, maxMilli } = isTracking ? TRACKING : form < 18 ? composite(making) : plain(making);
  const isEmpty = maxMilli === 0;
  return {
    kind: "criterion",
    id,
    criterion: "r/c",
    title: TITLE,
    maxMilli,
    asks: NONE,
    scale,
    law: NONE,
    ...(!isTracking && random.chance(20) && { appliesTo: unitRule(random) }),
    whenNotApplicable: isEmpty ? "re-base" : whenNotApplicable(making),
    whenNoOccurrence: isEmpty ? "re-base" : whenNoOccurrence(making),
    ...(!isTracking && random.chance(20) && { coefficient: coefficient(random) }),
    ...(random.chance(25) && { weightMilli: weight(random) }),
  };
}

/** A weight; seldom none at all. */
export function weight(random: RandomSource): number {
  return random.chance(4) ? 0 : random.pick([1, 500, 1000, 1500, 2000, 3333]);
}

const TITLE = { vi: "tiêu chí" };
const NONE: readonly string[] = [];
const TRACKING: Scaled = { scale: { kind: "tracking", facts: [COUNTS[0] ?? "", DONE, REASON] }, maxMilli: 0 };

/** Where all parts read the same ratio, none of them may occur. */
const FIRST_RATIO: PartScale = {
  kind: "proportion",
  value: { of: COUNTS[0] ?? "", over: COUNTS[1] ?? "" },
  fullFromPercentMilli: 100_000,
  zeroBelowPercentMilli: 0,
};

interface Scaled {
  readonly scale: Scale;
  readonly maxMilli: number;
}

function plain({ random, step }: Making): Scaled {
  return { scale: partScale(random), maxMilli: random.chance(2) ? 0 : points(random, step) };
}

function composite({ random, step }: Making): Scaled {
  const isUniform = random.chance(20);
  const parts = repeat(random.int(2, 3), (index) => ({
    key: `p${index}`,
    title: TITLE,
    maxMilli: points(random, step),
    scale: isUniform ? FIRST_RATIO : partScale(random),
    whenNoOccurrence: isUniform && random.chance(85) ? "re-base" : random.pick(WHEN_NO_PART),
  }));
  return {
    scale: { kind: "composite", parts },
    maxMilli: parts.reduce((sum, part) => sum + part.maxMilli, 0),
  };
}

const BECAUSE = { vi: "không thuộc diện" };

function unitRule(random: RandomSource): UnitRule {
  const has = random.int(1, 15);
  return {
    ...(has & 1 && { kinds: someOf(random, KINDS, random.int(1, 2)) }),
    ...(has & 2 && { types: someOf(random, TYPES, random.int(1, 2)) }),
    ...(has & 4 && {
      attributes: [
        { key: "region", in: someOf(random, REGIONS, random.int(1, 2)) },
        ...(random.chance(30) ? [{ key: "area", in: [random.pick(AREAS)] }] : []),
      ],
    }),
    ...(has & 8 && random.chance(60) && { from: random.pick(BOUNDS) }),
    ...(has & 8 && random.chance(60) && { to: random.pick(BOUNDS) }),
    because: BECAUSE,
  };
}

const BOUNDS = ["2025-01-01", "2025-06-30", "2025-07-01", "2025-07-02", "2025-12-31"];
