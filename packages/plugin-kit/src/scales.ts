import type { CompositePart, Measure, PartScale, Policy, RatioMeasure, ScaleOf } from "@kiemtra/core";

const PERCENT = 1000;

/** Đạt: điểm tối đa; không đạt: 0 điểm. */
export function allOrNothing(fact: string, options: { fullWhen?: boolean } = {}): ScaleOf<"all-or-nothing"> {
  return { kind: "all-or-nothing", fact, fullWhen: options.fullWhen ?? true };
}

/** Fixed points for each item, up to the maximum: yes/no facts, or one count. */
export function perItem(
  of: { facts: readonly string[] } | { count: string },
  eachMilli: number,
): ScaleOf<"per-item"> {
  return { kind: "per-item", of, eachMilli };
}

/** Each option of a choice earns its share of the maximum, in per cent. */
export function levels(fact: string, sharePercent: Readonly<Record<string, number>>): ScaleOf<"levels"> {
  const entries = Object.entries(sharePercent);
  return {
    kind: "levels",
    fact,
    levels: entries.map(([option, share]) => ({ option, sharePercentMilli: Math.round(share * PERCENT) })),
  };
}

/** The highest band whose lower bound (per cent, or the number itself) is reached gives its share of the maximum. */
export function bands(
  value: Measure,
  steps: readonly { from: number; sharePercent: number }[],
): ScaleOf<"bands"> {
  const list = steps.map(({ from, sharePercent }) => ({
    fromMilli: Math.round(from * 1000),
    sharePercentMilli: Math.round(sharePercent * PERCENT),
  }));
  return { kind: "bands", value, bands: list };
}

/** In proportion to a ratio; full from X %, nothing below the threshold. */
export function proportion(
  value: RatioMeasure,
  options: { fullFromPercent?: number; zeroBelowPercent?: number } = {},
): ScaleOf<"proportion"> {
  return {
    kind: "proportion",
    value,
    fullFromPercentMilli: Math.round((options.fullFromPercent ?? 100) * PERCENT),
    zeroBelowPercentMilli: Math.round((options.zeroBelowPercent ?? 0) * PERCENT),
  };
}

/** Starts at the maximum; each case takes fixed points, never below the floor. */
export function deduction(
  deductions: readonly { fact: string; eachMilli: number }[],
  options: { floorMilli?: number } = {},
): ScaleOf<"deduction"> {
  return { kind: "deduction", deductions, floorMilli: options.floorMilli ?? 0 };
}

/** Points published by another system. */
export function importedPoints(fact: string): ScaleOf<"imported-points"> {
  return { kind: "imported-points", fact };
}

/** Shown, never scored. */
export function tracking(facts: readonly string[]): ScaleOf<"tracking"> {
  return { kind: "tracking", facts };
}

/** A part of a composite; its title is text `criterion.<criterion>.part.<key>`. */
export function part(
  key: string,
  maxMilli: number,
  scale: PartScale,
  whenNoOccurrence: Policy = "re-base",
): Omit<CompositePart, "title"> {
  return { key, maxMilli, scale, whenNoOccurrence };
}

/** Parts that are rounded one by one, then added. */
export function composite(parts: readonly Omit<CompositePart, "title">[]): ScaleOf<"composite"> {
  return { kind: "composite", parts: parts.map((entry) => ({ ...entry, title: { vi: entry.key } })) };
}
