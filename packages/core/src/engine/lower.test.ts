import { describe, expect, it } from "vitest";
import { FACTS, share, yes } from "../../test/make-rule-set.ts";
import { dayNumber } from "../calendar/working-days.ts";
import { EXACT_LIMIT } from "../points/half-up.ts";
import type { LeafScale } from "../scales/judge-scale.ts";
import type { ReasonCode } from "../scales/judgement.ts";
import type { FormulaTarget } from "./engine.ts";
import { indexFacts } from "./fact-index.ts";
import { lowerScale } from "./lower.ts";
import { BANDS, LINEAR, type Op, RATIO, TABLE, TERMS } from "./ops/op.ts";
import { codeOf } from "./reason-codes.ts";

const facts = indexFacts(FACTS);
const at = (key: string) => FACTS.findIndex((spec) => spec.key === key);

/** Ten points in hundredths: steps of ten thousandths. */
const TARGET: FormulaTarget = { max: 10_000, places: 2, facts };

/** A formula: what is said of it, and of the rest that nothing is in it. */
function formula(kind: number, reason: ReasonCode, change: Partial<Op>): Op {
  const [own, zero] = [codeOf(reason), change.zeroCode ?? codeOf(reason)];
  const limits = { lowest: 0, highest: kind === TABLE || kind === BANDS ? 0 : 1000 };
  const ways = { zeroBelow: -Infinity, partBelow: 0, wholeBelow: 1, least: -Infinity, most: Infinity };
  const lists = { table: [], look: undefined, bounds: [], terms: [] };
  const causes = { takes: false, extraCode: 0, extraWeight: 0 };
  const plain = { position: 0, over: 0, times: 1, plus: 0, divisor: 1, step: 10 };
  return { kind, ...plain, ...limits, ...ways, ...lists, ...causes, code: own, ...change, zeroCode: zero };
}

const levels = (shares: Readonly<Record<string, number>>): LeafScale => ({
  kind: "levels",
  fact: "t/level",
  levels: Object.entries(shares).map(([option, sharePercentMilli]) => ({ option, sharePercentMilli })),
});
const bandsOf = (value: object, ...bands: readonly (readonly [from: number, share: number])[]) =>
  ({
    kind: "bands",
    value,
    bands: bands.map(([fromMilli, sharePercentMilli]) => ({ fromMilli, sharePercentMilli })),
  }) as LeafScale;
const proportion = (value: object, full: number, zero = 0) =>
  ({
    kind: "proportion",
    value,
    fullFromPercentMilli: full,
    zeroBelowPercentMilli: zero,
  }) as LeafScale;
const deduction = (floorMilli: number, ...deductions: readonly object[]) =>
  ({ kind: "deduction", deductions, floorMilli }) as LeafScale;
const deadline = (late: object, change: object = {}) =>
  ({ kind: "deadline", done: "t/on", due: "2023-05-10", days: "calendar", late, ...change }) as LeafScale;
const target = (value: unknown, goal: unknown, zeroBelowPercentMilli = 0) =>
  ({ kind: "against-target", value, target: goal, zeroBelowPercentMilli }) as LeafScale;
const survey = (score: string, lowestMilli: number, highestMilli: number): LeafScale => ({
  kind: "survey-points",
  score,
  lowestMilli,
  highestMilli,
});
const items = (each: number, ...keys: readonly string[]): LeafScale => ({
  kind: "per-item",
  of: { facts: keys },
  eachMilli: each,
});
const count = (key: string, eachMilli: number): LeafScale => ({
  kind: "per-item",
  of: { count: key },
  eachMilli,
});
const allOrNothing = (fact: string, fullWhen = true): LeafScale => ({
  kind: "all-or-nothing",
  fact,
  fullWhen,
});

const due = dayNumber("2023-05-10");

describe("a scale as a formula", () => {
  it.each<[string, LeafScale, Op, Partial<FormulaTarget>?]>([
    [
      "a yes that earns everything",
      yes as LeafScale,
      formula(TABLE, "not-met", {
        position: at("t/yes"),
        table: [0, 10_000],
        times: 10_000,
        extraCode: codeOf("extra-penalty"),
      }),
    ],
    [
      "a no that earns everything, a yes that costs more than it",
      { kind: "all-or-nothing", fact: "t/also", fullWhen: false, extraPenaltyMilli: 2_506 },
      formula(TABLE, "not-met", {
        position: at("t/also"),
        table: [1_010, -2_510],
        times: 1_005,
        extraCode: codeOf("extra-penalty"),
        extraWeight: 2_506,
      }),
      { max: 1_005 },
    ],
    [
      "items counted",
      count("t/more", 500),
      formula(LINEAR, "items-missing", { position: at("t/more"), times: 1_000, plus: 10, divisor: 20 }),
    ],
    [
      "items one by one that reach the maximum only together with what is out of reach",
      items(4_000, "t/yes", "t/third"),
      formula(TERMS, "not-met", {
        code: 0,
        zeroCode: 0,
        plus: 10,
        divisor: 20,
        terms: [
          { position: at("t/yes"), times: 8_000, code: codeOf("item-not-met") },
          { position: at("t/third"), times: 8_000, code: codeOf("item-not-met") },
        ],
        extraCode: codeOf("items-out-of-reach"),
        extraWeight: 2_000,
      }),
    ],
    [
      "items one by one that could bring more than the maximum",
      items(6_000, "t/yes", "t/also"),
      formula(TERMS, "not-met", {
        code: 0,
        zeroCode: 0,
        plus: 10,
        divisor: 20,
        terms: [
          { position: at("t/yes"), times: 12_000, code: codeOf("item-not-met") },
          { position: at("t/also"), times: 12_000, code: codeOf("item-not-met") },
        ],
        extraCode: codeOf("items-out-of-reach"),
      }),
    ],
    [
      "levels in the order of the options",
      levels({ poor: 0, fair: 33_333, good: 100_000 }),
      formula(TABLE, "level-below-full", { position: at("t/level"), table: [10_000, 3_330, 0] }),
    ],
    [
      "bands of a per cent, written downwards",
      bandsOf({ percent: "t/percent" }, [80_000, 100_000], [50_000, 33_333]),
      formula(BANDS, "band-below-full", {
        position: at("t/percent"),
        bounds: [50_000, 80_000],
        table: [0, 3_330, 10_000],
        most: 100_000,
      }),
    ],
    [
      "bands of a number, written in no order",
      bandsOf({ number: "t/figure" }, [1_000, 20_000], [3_000, 100_000], [2_000, 50_000]),
      formula(BANDS, "band-below-full", {
        position: at("t/figure"),
        bounds: [1_000, 2_000, 3_000],
        table: [0, 2_000, 5_000, 10_000],
      }),
    ],
    [
      "bands of a count from half a case",
      bandsOf({ number: "t/done" }, [2_500, 100_000], [2_000, 50_000]),
      formula(BANDS, "band-below-full", {
        position: at("t/done"),
        bounds: [2, 3],
        table: [0, 5_000, 10_000],
      }),
    ],
    [
      "a per cent in proportion, nothing below a threshold",
      proportion({ percent: "t/percent" }, 80_000, 50_000),
      formula(LINEAR, "percent-below-full", {
        position: at("t/percent"),
        times: 2,
        plus: 80,
        divisor: 160,
        zeroBelow: 50_000,
        zeroCode: codeOf("percent-below-threshold"),
        most: 100_000,
      }),
    ],
    [
      "done of all in proportion",
      share as LeafScale,
      formula(RATIO, "ratio-below-full", {
        position: at("t/done"),
        over: at("t/all"),
        times: 20_000,
        plus: 10,
        divisor: 20,
        wholeBelow: 1,
        zeroCode: codeOf("ratio-below-threshold"),
      }),
    ],
    [
      "done of all, full from 80 %, nothing below 37.5 %",
      proportion({ of: "t/less", over: "t/more" }, 80_000, 37_500),
      formula(RATIO, "ratio-below-full", {
        position: at("t/less"),
        over: at("t/more"),
        times: 25_000,
        plus: 10,
        divisor: 20,
        partBelow: 3,
        wholeBelow: 8,
        zeroCode: codeOf("ratio-below-threshold"),
      }),
    ],
    [
      "one thing that takes points off",
      deduction(2_000, { fact: "t/less", eachMilli: 250 }),
      formula(LINEAR, "deducted", {
        position: at("t/less"),
        times: -500,
        plus: 20_010,
        divisor: 20,
        lowest: 200,
      }),
    ],
    [
      "one thing that takes a share off, never below the maximum",
      deduction(20_000, { fact: "t/yes", eachPercentMilli: 50_000 }),
      formula(LINEAR, "deducted-share", {
        position: at("t/yes"),
        times: -10_000,
        plus: 20_010,
        divisor: 20,
        lowest: 1_000,
      }),
    ],
    [
      "two things that take points off",
      deduction(0, { fact: "t/less", eachMilli: 250 }, { fact: "t/yes", eachMilli: 1_000 }),
      formula(TERMS, "not-met", {
        code: 0,
        zeroCode: 0,
        plus: 20_010,
        divisor: 20,
        terms: [
          { position: at("t/less"), times: -500, code: codeOf("deducted") },
          { position: at("t/yes"), times: -2_000, code: codeOf("deducted") },
        ],
        takes: true,
      }),
    ],
    [
      "points and a share taken off",
      deduction(5_000, { fact: "t/less", eachPercentMilli: 10_000 }, { fact: "t/more", eachMilli: 20 }),
      formula(TERMS, "not-met", {
        code: 0,
        zeroCode: 0,
        plus: 2_001_000_000,
        divisor: 2_000_000,
        lowest: 500,
        terms: [
          { position: at("t/less"), times: -200_000_000, code: codeOf("deducted-share") },
          { position: at("t/more"), times: -4_000_000, code: codeOf("deducted") },
        ],
        takes: true,
      }),
    ],
    [
      "days late",
      deadline({ eachDayMilli: 100, floorMilli: 4_000 }),
      formula(LINEAR, "late", {
        position: at("t/on"),
        times: -200,
        plus: 2 * (10_000 + 100 * due) + 10,
        divisor: 20,
        lowest: 400,
      }),
    ],
    [
      "bands of days late",
      deadline({
        bands: [
          { fromDays: 11, sharePercentMilli: 33_333 },
          { fromDays: 1, sharePercentMilli: 50_000 },
        ],
      }),
      formula(BANDS, "late-band", {
        position: at("t/on"),
        bounds: [due + 1, due + 11],
        table: [10_000, 5_000, 3_330],
      }),
    ],
    [
      "a count against a target",
      target("t/done", 7_000),
      formula(LINEAR, "target-below-full", {
        position: at("t/done"),
        times: 20_000,
        plus: 70 / 7,
        divisor: 20,
        zeroCode: codeOf("target-below-threshold"),
      }),
      { max: 70_000, places: 2 },
    ],
    [
      "a number against a target, nothing below half of it",
      target("t/figure", 30_001, 50_000),
      formula(LINEAR, "target-below-full", {
        position: at("t/figure"),
        times: 20_000,
        plus: 300_010,
        divisor: 600_020,
        zeroBelow: 15_001,
        zeroCode: codeOf("target-below-threshold"),
      }),
    ],
    [
      "a count against a target, nothing below a third of it",
      target("t/done", 8_000, 33_333),
      formula(LINEAR, "target-below-full", {
        position: at("t/done"),
        times: 2_500,
        plus: 10,
        divisor: 20,
        zeroBelow: 3,
        zeroCode: codeOf("target-below-threshold"),
      }),
    ],
    [
      "a survey's result",
      survey("t/figure", 1_000, 5_000),
      formula(LINEAR, "survey-below-full", {
        position: at("t/figure"),
        times: 10,
        plus: -9_980,
        divisor: 40,
        least: 1_000,
        most: 5_000,
      }),
    ],
    [
      "points as they were published",
      { kind: "imported-points", fact: "t/other" },
      formula(LINEAR, "imported-below-full", {
        position: at("t/other"),
        times: 2,
        plus: 10,
        divisor: 20,
        least: 0,
        most: 10_000,
      }),
    ],
  ])("%s", (_, scale, wanted, change = {}) => {
    const found = lowerScale(scale, { ...TARGET, ...change });
    const highest = change.max !== undefined && wanted.highest > 0 ? change.max / 10 : wanted.highest;
    expect(found).toEqual({ ...wanted, highest });
  });

  it.each<[string, LeafScale]>([
    ["a yes/no that is a count", allOrNothing("t/done")],
    ["a yes/no that nobody declares", allOrNothing("t/nobody")],
    ["a count that is a number", count("t/figure", 500)],
    ["a count that nobody declares", count("t/nobody", 500)],
    ["items of which one is a count", items(500, "t/yes", "t/done")],
    ["items of which one is not declared", items(500, "t/yes", "t/nobody")],
    ["levels of a yes/no", { ...levels({ good: 1, fair: 1 }), fact: "t/yes" } as LeafScale],
    ["levels of what nobody declares", { ...levels({ good: 1 }), fact: "t/nobody" } as LeafScale],
    ["levels without one for every option", levels({ good: 100_000, fair: 50_000 })],
    ["bands of a ratio", bandsOf({ of: "t/done", over: "t/all" }, [1, 1])],
    ["bands of a sum", bandsOf({ number: { sum: ["t/done", "t/more"] } }, [1, 1])],
    ["bands of a per cent that is a count", bandsOf({ percent: "t/done" }, [1, 1])],
    ["bands of a date", bandsOf({ number: "t/on" }, [1, 1])],
    ["bands of what nobody declares", bandsOf({ number: "t/nobody" }, [1, 1])],
    ["a per cent that is a count", proportion({ percent: "t/done" }, 80_000)],
    ["a per cent that nobody declares", proportion({ percent: "t/nobody" }, 80_000)],
    ["a product", proportion({ product: [{ percent: "t/percent" }, { percent: "t/figure" }] }, 80_000)],
    [
      "a ratio with a fallback",
      proportion({ of: "t/done", over: "t/all", fallback: { over: "t/before", dividedBy: 1 } }, 80_000),
    ],
    ["a ratio of a sum", proportion({ of: { sum: ["t/done", "t/more"] }, over: "t/all" }, 80_000)],
    ["a ratio over a sum", proportion({ of: "t/done", over: { sum: ["t/all", "t/more"] } }, 80_000)],
    ["a ratio of numbers", proportion({ of: "t/figure", over: "t/other" }, 80_000)],
    ["a ratio over a number", proportion({ of: "t/done", over: "t/other" }, 80_000)],
    ["a ratio of a number", proportion({ of: "t/other", over: "t/done" }, 80_000)],
    ["a ratio of what nobody declares", proportion({ of: "t/nobody", over: "t/all" }, 80_000)],
    ["a ratio over what nobody declares", proportion({ of: "t/done", over: "t/nobody" }, 80_000)],
    ["a number that takes off", deduction(0, { fact: "t/figure", eachMilli: 1 })],
    ["what nobody declares takes off", deduction(0, { fact: "t/nobody", eachMilli: 1 })],
    [
      "a number among what takes off",
      deduction(0, { fact: "t/less", eachMilli: 1 }, { fact: "t/figure", eachMilli: 1 }),
    ],
    [
      "a deadline with a question whether it happened",
      deadline({ eachDayMilli: 1, floorMilli: 0 }, { happened: "t/yes" }),
    ],
    ["a deadline that is a fact", deadline({ eachDayMilli: 1, floorMilli: 0 }, { due: "t/due" })],
    ["a deadline in working days", deadline({ eachDayMilli: 1, floorMilli: 0 }, { days: "working" })],
    ["a deadline of what is no date", deadline({ eachDayMilli: 1, floorMilli: 0 }, { done: "t/done" })],
    [
      "a deadline of what nobody declares",
      deadline({ eachDayMilli: 1, floorMilli: 0 }, { done: "t/nobody" }),
    ],
    ["a target of its own", target("t/done", "t/all")],
    ["a sum against a target", target({ sum: ["t/done", "t/more"] }, 1_000)],
    ["a date against a target", target("t/on", 1_000)],
    ["what nobody declares against a target", target("t/nobody", 1_000)],
    ["a survey that is a count", survey("t/done", 0, 5_000)],
    ["a survey that nobody declares", survey("t/nobody", 0, 5_000)],
    ["a survey whose results are all one", survey("t/figure", 5_000, 5_000)],
    ["published points that are a count", { kind: "imported-points", fact: "t/done" }],
    ["published points that nobody declares", { kind: "imported-points", fact: "t/nobody" }],
    ["steps", { kind: "steps", value: "t/done", from: 0, baseMilli: 0, step: 1, eachMilli: 1 }],
  ])("there is none for %s", (_, scale) => {
    expect(lowerScale(scale, TARGET)).toBeUndefined();
  });

  // Points, targets and settings far beyond any real one: a formula is only made of constants that doubles hold.
  const FINE = { ...TARGET, places: 3 } as const;
  it.each<[string, (constant: number) => Op | undefined, number]>([
    ["what a figure is multiplied by", (each) => lowerScale(count("t/done", each), FINE), EXACT_LIMIT / 2],
    [
      "what is added",
      (max) => lowerScale(deduction(0, { fact: "t/less", eachMilli: 1 }), { ...FINE, max }),
      EXACT_LIMIT / 4,
    ],
    [
      "what is divided by",
      (goal) => lowerScale(target("t/figure", goal), { ...FINE, max: 1 }),
      EXACT_LIMIT / 4,
    ],
    [
      "what is divided by, in steps",
      (tenth) => lowerScale(target("t/figure", tenth / 10), { ...FINE, places: 2, max: 1 }),
      Math.ceil(EXACT_LIMIT / 40) * 10,
    ],
    [
      "a per cent's maximum",
      (max) => lowerScale(proportion({ percent: "t/percent" }, 1), { ...FINE, max }),
      EXACT_LIMIT / 2,
    ],
    [
      "a survey's lowest result",
      (lowest) => lowerScale(survey("t/figure", lowest, lowest + 1), { ...FINE, max: 1 }),
      EXACT_LIMIT / 4,
    ],
  ])("it needs constants that are small enough: %s", (_, lower, limit) => {
    expect(lower(limit)).toBeUndefined();
    expect(lower(limit - 10)).toBeDefined();
  });
});
