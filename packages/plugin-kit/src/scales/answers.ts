import type { ScaleOf } from "@kiemtra/core";
import { milli } from "./milli.ts";

/** Đạt: điểm tối đa; không đạt: 0 điểm, và có thể bị trừ thêm. */
export function allOrNothing(
  fact: string,
  options: { fullWhen?: boolean; extraPenaltyMilli?: number } = {},
): ScaleOf<"all-or-nothing"> {
  const { fullWhen = true, extraPenaltyMilli } = options;
  return {
    kind: "all-or-nothing",
    fact,
    fullWhen,
    ...(extraPenaltyMilli !== undefined && { extraPenaltyMilli }),
  };
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
    levels: entries.map(([option, share]) => ({ option, sharePercentMilli: milli(share) })),
  };
}

/** Starts at the maximum; each case takes fixed points or a share of the maximum, never below the floor. */
export function deduction(
  deductions: readonly ({ fact: string; eachMilli: number } | { fact: string; eachPercent: number })[],
  options: { floorMilli?: number } = {},
): ScaleOf<"deduction"> {
  const list = deductions.map((entry) =>
    "eachMilli" in entry ? entry : { fact: entry.fact, eachPercentMilli: milli(entry.eachPercent) },
  );
  return { kind: "deduction", deductions: list, floorMilli: options.floorMilli ?? 0 };
}

/** The worst of the events that happened decides; each fact (a count or a yes/no) names the share that is left, in per cent. */
export function worstEvent(sharePercent: Readonly<Record<string, number>>): ScaleOf<"worst-event"> {
  const events = Object.entries(sharePercent).map(([fact, share]) => ({
    fact,
    sharePercentMilli: milli(share),
  }));
  return { kind: "worst-event", events };
}
