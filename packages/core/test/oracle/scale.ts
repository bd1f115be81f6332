import type { CalendarDay } from "../../src/calendar/working-days.ts";
import type { FactSheet } from "../../src/facts/fact-value.ts";
import type { ScaleOf } from "../../src/schema/scale.ts";
import type { PartScale } from "../../src/schema/scales/composite.ts";
import { daysLate } from "./lateness.ts";
import { measureOf } from "./measure.ts";
import {
  compare,
  floor,
  larger,
  less,
  over,
  plus,
  type Q,
  smaller,
  thousandths,
  times,
  total,
  whole,
  ZERO,
} from "./rational.ts";
import { answerOf, areAnswered, figureOf, quantityOf } from "./read.ts";

/** Exact thousandths of a point, or why there are none; a contradiction is open as well. */
export type ScaleAnswer = Q | "open" | "no-occurrence";

/** What a scale is judged against. */
export interface ScaleContext {
  readonly facts: FactSheet;
  /** The maximum, in thousandths of a point. */
  readonly max: Q;
  /** What requirements are multiplied by: a coefficient on `requirement`, otherwise 1. */
  readonly requirement: Q;
  readonly calendar: readonly CalendarDay[];
}

/** A share in thousandths of a per cent. */
function share(milli: number): Q {
  return [BigInt(milli), 100_000n];
}

/** What a scale answers, before rounding and before a coefficient on points. */
export function judge(scale: PartScale, context: ScaleContext): ScaleAnswer {
  const { facts, max } = context;
  const needs = (...keys: readonly string[]) => areAnswered(facts, keys);
  switch (scale.kind) {
    case "all-or-nothing":
      if (!needs(scale.fact)) return "open";
      return facts.values[scale.fact] === scale.fullWhen ? max : whole(-(scale.extraPenaltyMilli ?? 0));
    case "per-item": {
      const keys = "count" in scale.of ? [scale.of.count] : scale.of.facts;
      if (!needs(...keys)) return "open";
      return smaller(max, times(total(keys.map((key) => figureOf(facts, key))), whole(scale.eachMilli)));
    }
    case "levels": {
      if (!needs(scale.fact)) return "open";
      const level = scale.levels.find(({ option }) => option === facts.values[scale.fact]);
      return level ? times(max, share(level.sharePercentMilli)) : "open";
    }
    case "bands":
      return bands(scale, context);
    case "proportion":
      return proportion(scale, context);
    case "deduction": {
      if (!needs(...scale.deductions.map(({ fact }) => fact))) return "open";
      const taken = scale.deductions.map((deduction) =>
        times(
          figureOf(facts, deduction.fact),
          "eachMilli" in deduction
            ? whole(deduction.eachMilli)
            : times(max, share(deduction.eachPercentMilli)),
        ),
      );
      return larger(smaller(whole(scale.floorMilli), max), less(max, total(taken)));
    }
    case "deadline":
      return deadline(scale, context);
    case "steps":
      return steps(scale, context);
    case "worst-event": {
      if (!needs(...scale.events.map(({ fact }) => fact))) return "open";
      return scale.events
        .filter(({ fact }) => figureOf(facts, fact)[0] > 0n)
        .map((event) => times(max, share(event.sharePercentMilli)))
        .reduce(smaller, max);
    }
    case "against-target":
      return againstTarget(scale, context);
    case "against-reference":
      return againstReference(scale, context);
    case "assessor": {
      const points = pointsOf(facts, scale.points, max);
      if (typeof points === "string" || compare(points, max) === 0) return points;
      const reason = answerOf(facts, scale.reason);
      const isThere = needs(scale.reason) && typeof reason === "string" && reason.trim() !== "";
      return isThere ? points : "open";
    }
    case "survey-points": {
      if (!needs(scale.score)) return "open";
      const score = figureOf(facts, scale.score);
      const [lowest, highest] = [thousandths(scale.lowestMilli), thousandths(scale.highestMilli)];
      if (compare(score, lowest) < 0 || compare(score, highest) > 0) return "open";
      return times(max, over(less(score, lowest), less(highest, lowest)));
    }
    case "survey-options": {
      if (!needs(...scale.options.map(({ fact }) => fact))) return "open";
      const answers = total(scale.options.map(({ fact }) => figureOf(facts, fact)));
      if (answers[0] === 0n) return "no-occurrence";
      const weighted = scale.options.map((option) =>
        times(share(option.sharePercentMilli), figureOf(facts, option.fact)),
      );
      return times(max, over(total(weighted), answers));
    }
    case "imported-points":
      return pointsOf(facts, scale.fact, max);
    case "chosen": {
      if (!needs(scale.fact)) return "open";
      const formula = scale.formulas.find(({ option }) => option === facts.values[scale.fact]);
      return formula ? judge(formula.scale, context) : "open";
    }
  }
}

/** Points that are a fact: above the maximum or below 0 they contradict. */
function pointsOf(facts: FactSheet, key: string, max: Q): Q | "open" {
  if (!areAnswered(facts, [key])) return "open";
  const points = times(figureOf(facts, key), whole(1000));
  return compare(points, max) > 0 || points[0] < 0n ? "open" : points;
}

function bands(scale: ScaleOf<"bands">, { facts, max, requirement }: ScaleContext): ScaleAnswer {
  const value = measureOf(facts, scale.value);
  if (typeof value === "string") return value;
  const reached = scale.bands
    .filter((band) => compare(times(thousandths(band.fromMilli), requirement), value) <= 0)
    .sort((a, b) => b.fromMilli - a.fromMilli)[0];
  return reached ? times(max, share(reached.sharePercentMilli)) : ZERO;
}

function proportion(scale: ScaleOf<"proportion">, context: ScaleContext): ScaleAnswer {
  const { facts, max, requirement } = context;
  const value = measureOf(facts, scale.value);
  if (typeof value === "string") return value;
  if (compare(value, times(thousandths(scale.zeroBelowPercentMilli), requirement)) < 0) return ZERO;
  const fullFrom = times(thousandths(scale.fullFromPercentMilli), requirement);
  return smaller(max, over(times(max, value), fullFrom));
}

function deadline(scale: ScaleOf<"deadline">, { facts, max, calendar }: ScaleContext): ScaleAnswer {
  if (scale.happened !== undefined) {
    if (!areAnswered(facts, [scale.happened])) return "open";
    if (facts.values[scale.happened] === false) return ZERO;
  }
  const due = scale.due.includes("/") ? answerOf(facts, scale.due) : scale.due;
  const done = answerOf(facts, scale.done);
  if (typeof due !== "string" || typeof done !== "string") return "open";
  if ([due, done].some((date) => date === "unanswered" || date === "clash")) return "open";
  const days = daysLate(due, done, scale.days, calendar);
  if (days <= 0) return max;
  if ("eachDayMilli" in scale.late) {
    const { eachDayMilli, floorMilli } = scale.late;
    return larger(smaller(whole(floorMilli), max), less(max, whole(BigInt(days) * BigInt(eachDayMilli))));
  }
  const band = [...scale.late.bands]
    .sort((a, b) => b.fromDays - a.fromDays)
    .find(({ fromDays }) => fromDays <= days);
  return band ? times(max, share(band.sharePercentMilli)) : max;
}

function steps(scale: ScaleOf<"steps">, { facts, max, requirement }: ScaleContext): ScaleAnswer {
  const value = quantityOf(facts, scale.value);
  if (typeof value === "string") return "open";
  const from = times(whole(scale.from), requirement);
  if (compare(value, from) <= 0) return smaller(max, whole(scale.baseMilli));
  const taken = floor(over(less(value, from), times(whole(scale.step), requirement)));
  return smaller(max, plus(whole(scale.baseMilli), times(whole(scale.eachMilli), whole(taken))));
}

function againstTarget(scale: ScaleOf<"against-target">, context: ScaleContext): ScaleAnswer {
  const { facts, max, requirement } = context;
  const value = quantityOf(facts, scale.value);
  const target =
    typeof scale.target === "number" ? thousandths(scale.target) : quantityOf(facts, scale.target);
  if (typeof target === "string" || value === "unanswered" || value === "clash") return "open";
  if (target[0] === 0n) return "no-occurrence";
  if (value === "conflict") return "open";
  const reached = over(larger(ZERO, value), times(target, requirement));
  if (compare(reached, share(scale.zeroBelowPercentMilli)) < 0) return ZERO;
  return smaller(max, times(max, reached));
}

function againstReference(scale: ScaleOf<"against-reference">, { facts, max }: ScaleContext): ScaleAnswer {
  const value = quantityOf(facts, scale.value);
  const reference = quantityOf(facts, scale.reference);
  if (typeof value === "string" || typeof reference === "string") return "open";
  const order = compare(value, reference) * (scale.better === "higher" ? 1 : -1);
  if (order > 0) return max;
  if (order === 0) return times(max, share(scale.equalSharePercentMilli));
  if (scale.worseSharePercentMilli !== "proportional") return times(max, share(scale.worseSharePercentMilli));
  const [low, high] = scale.better === "higher" ? [value, reference] : [reference, value];
  return low[0] <= 0n ? ZERO : times(max, over(low, high));
}
