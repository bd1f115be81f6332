import { dayNumber, isIsoDate } from "../calendar/working-days.ts";
import type { FactKey } from "../facts/fact-value.ts";
import { EXACT_LIMIT, halfUpSmall } from "../points/half-up.ts";
import { type Milli, stepOf } from "../points/points.ts";
import type { LeafScale } from "../scales/judge-scale.ts";
import type { ScaleOf } from "../schema/scale.ts";
import type { FormulaTarget as Target } from "./engine.ts";
import { BANDS, LINEAR, type Op, RATIO, stepsOf, TABLE, TERMS } from "./ops/op.ts";
import { codeOf } from "./reason-codes.ts";

const NEVER = Number.NEGATIVE_INFINITY;
const ALWAYS = Number.POSITIVE_INFINITY;
const NOTHING: readonly never[] = [];

/** Codes by number, looked up once. */
const CODE = {
  notMet: codeOf("not-met"),
  extraPenalty: codeOf("extra-penalty"),
  itemsMissing: codeOf("items-missing"),
  itemNotMet: codeOf("item-not-met"),
  itemsOutOfReach: codeOf("items-out-of-reach"),
  levelBelow: codeOf("level-below-full"),
  bandBelow: codeOf("band-below-full"),
  ratioBelow: codeOf("ratio-below-full"),
  ratioZero: codeOf("ratio-below-threshold"),
  percentBelow: codeOf("percent-below-full"),
  percentZero: codeOf("percent-below-threshold"),
  deducted: codeOf("deducted"),
  deductedShare: codeOf("deducted-share"),
  late: codeOf("late"),
  lateBand: codeOf("late-band"),
  targetBelow: codeOf("target-below-full"),
  targetZero: codeOf("target-below-threshold"),
  surveyBelow: codeOf("survey-below-full"),
  importedBelow: codeOf("imported-below-full"),
} as const;

type Plan = { -readonly [K in keyof Op]: Op[K] };

/** A formula with nothing in it yet: every field there, in one order, so that all formulas have one shape. */
function plan(kind: number, position: number, code: number, step: number): Plan {
  return {
    kind,
    position,
    over: 0,
    times: 1,
    plus: 0,
    divisor: 1,
    step,
    lowest: 0,
    highest: 0,
    zeroBelow: NEVER,
    partBelow: 0,
    wholeBelow: 1,
    least: NEVER,
    most: ALWAYS,
    table: NOTHING,
    look: undefined,
    bounds: NOTHING,
    terms: NOTHING,
    takes: false,
    code,
    zeroCode: code,
    extraCode: 0,
    extraWeight: 0,
  };
}

/**
 * The scale as one formula over numbers, where it has such a form; `undefined` where it is judged exactly, unit by unit.
 */
export function lowerScale(scale: LeafScale, target: Target): Op | undefined {
  switch (scale.kind) {
    case "all-or-nothing":
      return lowerAllOrNothing(scale, target);
    case "per-item":
      return lowerPerItem(scale, target);
    case "levels":
      return lowerLevels(scale, target);
    case "bands":
      return lowerBands(scale, target);
    case "proportion":
      return lowerProportion(scale, target);
    case "deduction":
      return lowerDeduction(scale, target);
    case "deadline":
      return lowerDeadline(scale, target);
    case "against-target":
      return lowerAgainstTarget(scale, target);
    case "survey-points":
      return lowerSurveyPoints(scale, target);
    case "imported-points":
      return lowerImportedPoints(scale, target);
    case "steps":
    case "worst-event":
    case "against-reference":
    case "assessor":
    case "survey-options":
    case "chosen":
    case "judged":
    case "tracking":
      return undefined;
  }
}

function specAt({ facts }: Target, key: FactKey) {
  const position = facts.positions.get(key) ?? -1;
  return { position, spec: facts.specs[position] };
}

/** Thousandths of the fact's own unit in one of its stored units: counts are stored whole. */
function unitMilli(kind: string | undefined): number | undefined {
  return kind === "count" ? 1000 : kind === "number" ? 1 : undefined;
}

function rounded({ max, places }: Target, sharePercentMilli: number): Milli {
  return halfUpSmall(max * sharePercentMilli, 100_000, stepOf(places));
}

function lowerAllOrNothing(scale: ScaleOf<"all-or-nothing">, target: Target): Op | undefined {
  const { position, spec } = specAt(target, scale.fact);
  if (spec?.kind !== "yesno") return undefined;
  const penalty = scale.extraPenaltyMilli ?? 0;
  const step = stepOf(target.places);
  const full = halfUpSmall(target.max, 1, step);
  const none = halfUpSmall(-penalty, 1, step);
  const op = plan(TABLE, position, CODE.notMet, step);
  op.table = scale.fullWhen ? [none, full] : [full, none];
  op.times = target.max;
  op.extraCode = CODE.extraPenalty;
  op.extraWeight = penalty;
  return op;
}

function lowerLevels({ fact, levels }: ScaleOf<"levels">, target: Target): Op | undefined {
  const { position, spec } = specAt(target, fact);
  if (spec?.kind !== "choice") return undefined;
  const shares = spec.options.map(({ key }) => levels.find(({ option }) => option === key));
  if (shares.some((level) => level === undefined)) return undefined;
  const op = plan(TABLE, position, CODE.levelBelow, stepOf(target.places));
  op.table = shares.map((level) => rounded(target, level?.sharePercentMilli ?? 0));
  return op;
}

/** `(times · x + plus) / over` thousandths between `lowest` and the maximum; `undefined` where constants grow too large. */
function linear(
  target: Target,
  position: number,
  code: number,
  [times, plus, over]: readonly [number, number, number],
  lowest: Milli = 0,
): Plan | undefined {
  const step = stepOf(target.places);
  const divisor = common(common(Math.abs(times), Math.abs(plus)), over);
  const op = plan(LINEAR, position, code, step);
  op.times = (2 * times) / divisor;
  op.plus = (2 * plus + over * step) / divisor;
  op.divisor = (2 * over * step) / divisor;
  op.lowest = stepsOf(lowest, step);
  op.highest = stepsOf(target.max, step);
  const isExact =
    Math.abs(times) < EXACT_LIMIT / 2 && Math.abs(plus) < EXACT_LIMIT / 4 && over * step < EXACT_LIMIT / 4;
  return isExact ? op : undefined;
}

/** The greatest common divisor; of two zeros 1. */
function common(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x === 0 ? 1 : x;
}

function lowerPerItem({ eachMilli, of }: ScaleOf<"per-item">, target: Target): Op | undefined {
  if ("count" in of) {
    const { position, spec } = specAt(target, of.count);
    return spec?.kind === "count"
      ? linear(target, position, CODE.itemsMissing, [eachMilli, 0, 1])
      : undefined;
  }
  const items = of.facts.map((key) => specAt(target, key));
  if (!items.every(({ spec }) => spec?.kind === "yesno")) return undefined;
  const op = several(target, 0, 1, 0);
  op.terms = items.map(({ position }) => ({ position, times: 2 * eachMilli, code: CODE.itemNotMet }));
  op.extraCode = CODE.itemsOutOfReach;
  op.extraWeight = Math.max(0, target.max - items.length * eachMilli);
  return op;
}

function several(target: Target, plus: number, over: number, lowest: Milli): Plan {
  const step = stepOf(target.places);
  const op = plan(TERMS, 0, 0, step);
  op.plus = 2 * plus + over * step;
  op.divisor = 2 * over * step;
  op.lowest = stepsOf(lowest, step);
  op.highest = stepsOf(target.max, step);
  return op;
}

function lowerBands({ value, bands }: ScaleOf<"bands">, target: Target): Op | undefined {
  const key = "percent" in value ? value.percent : "number" in value ? value.number : undefined;
  if (typeof key !== "string") return undefined;
  const { position, spec } = specAt(target, key);
  const unit = unitMilli(spec?.kind);
  if (unit === undefined || ("percent" in value && unit !== 1)) return undefined;
  const sorted = ascending(bands);
  const op = plan(BANDS, position, CODE.bandBelow, stepOf(target.places));
  const bounds = [];
  const table = [0];
  for (const { fromMilli, sharePercentMilli } of sorted) {
    bounds.push(unit === 1 ? fromMilli : Math.ceil(fromMilli / unit));
    table.push(rounded(target, sharePercentMilli));
  }
  op.bounds = bounds;
  op.table = table;
  op.most = "percent" in value ? 100_000 : ALWAYS;
  return op;
}

type Band = ScaleOf<"bands">["bands"][number];

/** Bands by their lower bound; most are written in descending order. */
function ascending(bands: readonly Band[]): readonly Band[] {
  for (let k = 1; k < bands.length; k++) {
    if (bands[k]!.fromMilli > bands[k - 1]!.fromMilli)
      return bands.toSorted((a, b) => a.fromMilli - b.fromMilli);
  }
  return bands.toReversed();
}

function lowerProportion(scale: ScaleOf<"proportion">, target: Target): Op | undefined {
  const { value, fullFromPercentMilli: full, zeroBelowPercentMilli: zero } = scale;
  const { max, places } = target;
  if ("percent" in value) {
    const { position, spec } = specAt(target, value.percent);
    if (spec?.kind !== "number") return undefined;
    const op = linear(target, position, CODE.percentBelow, [max, 0, full]);
    if (!op) return undefined;
    op.zeroBelow = zero;
    op.zeroCode = CODE.percentZero;
    op.most = 100_000;
    return op;
  }
  if (!("of" in value) || value.fallback) return undefined;
  if (typeof value.of !== "string" || typeof value.over !== "string") return undefined;
  const [of, over] = [specAt(target, value.of), specAt(target, value.over)];
  if (of.spec?.kind !== "count" || over.spec?.kind !== "count") return undefined;
  const step = stepOf(places);
  const divisor = common(max * 100_000, full);
  const below = common(zero, 100_000);
  const op = plan(RATIO, of.position, CODE.ratioBelow, step);
  op.over = over.position;
  op.times = (2 * max * 100_000) / divisor;
  op.plus = (full * step) / divisor;
  op.divisor = (2 * full * step) / divisor;
  op.highest = stepsOf(max, step);
  op.partBelow = zero / below;
  op.wholeBelow = 100_000 / below;
  op.zeroCode = CODE.ratioZero;
  return op;
}

function lowerDeduction({ deductions, floorMilli }: ScaleOf<"deduction">, target: Target): Op | undefined {
  const { max } = target;
  const byShare = deductions.some((entry) => "eachPercentMilli" in entry);
  const over = byShare ? 100_000 : 1;
  const lowest = Math.min(floorMilli, max);
  const terms = [];
  for (const entry of deductions) {
    const { position, spec } = specAt(target, entry.fact);
    if (spec?.kind !== "count" && spec?.kind !== "yesno") return undefined;
    const each = "eachMilli" in entry ? entry.eachMilli * over : entry.eachPercentMilli * max;
    const code = "eachMilli" in entry ? CODE.deducted : CODE.deductedShare;
    terms.push({ position, times: -2 * each, code });
  }
  const [only, second] = terms;
  if (only && !second)
    return linear(target, only.position, only.code, [only.times / 2, max * over, over], lowest);
  const op = several(target, max * over, over, lowest);
  op.terms = terms;
  op.takes = true;
  return op;
}

function lowerDeadline(scale: ScaleOf<"deadline">, target: Target): Op | undefined {
  const { done, due, happened, days, late } = scale;
  const { position, spec } = specAt(target, done);
  if (happened || !isIsoDate(due) || days === "working" || spec?.kind !== "date") return undefined;
  const last = dayNumber(due);
  if ("eachDayMilli" in late) {
    const { eachDayMilli, floorMilli } = late;
    const plus = target.max + eachDayMilli * last;
    return linear(target, position, CODE.late, [-eachDayMilli, plus, 1], Math.min(floorMilli, target.max));
  }
  const sorted = late.bands.toSorted((a, b) => a.fromDays - b.fromDays);
  const op = plan(BANDS, position, CODE.lateBand, stepOf(target.places));
  op.bounds = sorted.map(({ fromDays }) => last + fromDays);
  op.table = [100_000, ...sorted.map((band) => band.sharePercentMilli)].map((share) =>
    rounded(target, share),
  );
  return op;
}

function lowerAgainstTarget(scale: ScaleOf<"against-target">, target: Target): Op | undefined {
  const { value, target: goal, zeroBelowPercentMilli: zero } = scale;
  if (typeof value !== "string" || typeof goal !== "number") return undefined;
  const { position, spec } = specAt(target, value);
  const unit = unitMilli(spec?.kind);
  if (unit === undefined) return undefined;
  const op = linear(target, position, CODE.targetBelow, [target.max * unit, 0, goal]);
  if (!op) return undefined;
  if (zero > 0) op.zeroBelow = firstReaching(goal, zero, unit);
  op.zeroCode = CODE.targetZero;
  return op;
}

/** The smallest stored answer that is at least `zero` per cent (thousandths) of the target. */
function firstReaching(goal: Milli, zero: number, unit: number): number {
  const over = BigInt(100_000 * unit);
  return Number((BigInt(goal) * BigInt(zero) + over - 1n) / over);
}

function lowerSurveyPoints(scale: ScaleOf<"survey-points">, target: Target): Op | undefined {
  const { score, lowestMilli, highestMilli } = scale;
  const { position, spec } = specAt(target, score);
  if (spec?.kind !== "number" || highestMilli <= lowestMilli) return undefined;
  const terms = [target.max, -target.max * lowestMilli, highestMilli - lowestMilli] as const;
  const op = linear(target, position, CODE.surveyBelow, terms);
  if (!op) return undefined;
  op.least = lowestMilli;
  op.most = highestMilli;
  return op;
}

function lowerImportedPoints({ fact }: ScaleOf<"imported-points">, target: Target): Op | undefined {
  const { position, spec } = specAt(target, fact);
  if (spec?.kind !== "number") return undefined;
  const op = linear(target, position, CODE.importedBelow, [1, 0, 1]);
  if (!op) return undefined;
  op.least = 0;
  op.most = target.max;
  return op;
}
