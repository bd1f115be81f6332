import { describe, expect, it } from "vitest";
import { conflict, missing, noCase, scoreOne, type Values } from "../../test/make-rule-set.ts";
import type { Conflict, RatioMeasure } from "../index.ts";

/** Thousandths of a point of 100: what a criterion earns is then the measured per cent. */
function percentOf(value: RatioMeasure, values: Values, clashes: readonly string[] = []) {
  const scale = {
    kind: "proportion",
    value,
    fullFromPercentMilli: 100_000,
    zeroBelowPercentMilli: 0,
  } as const;
  return scoreOne(scale, values, { maxMilli: 100_000, component: 3, clashes });
}

const open = (...facts: string[]) => ({ ...missing(...facts), applicableMilli: 100_000, openMilli: 100_000 });
const against = (code: Conflict["code"], ...facts: string[]) => ({
  ...open(),
  conflicts: conflict(code, ...facts).conflicts,
});

type Scored = [claim: string, value: RatioMeasure, values: Values, percentMilli: number];
type Not = [claim: string, value: RatioMeasure, values: Values, seen: object, clashes?: string[]];

const ratio = { of: "t/done", over: "t/all" };
const numbers = { of: "t/figure", over: "t/other" };
const mixed = { of: "t/figure", over: "t/all" };
const summed = { of: { sum: ["t/done", "t/more"] }, over: { sum: ["t/all", "t/before"] } };
const minus = { of: { minus: ["t/done", "t/less"] as const }, over: { minus: ["t/all", "t/less"] as const } };

describe("a ratio", () => {
  it.each<Scored>([
    ["is the part of the whole", ratio, { "t/done": 1, "t/all": 8 }, 12_500],
    ["is rounded once, at the criterion", ratio, { "t/done": 2, "t/all": 3 }, 66_667],
    ["is all where the part is the whole", ratio, { "t/done": 3, "t/all": 3 }, 100_000],
    ["is nothing where the part is zero", ratio, { "t/done": 0, "t/all": 3 }, 0],
    ["takes two numbers at true size", numbers, { "t/figure": "0.5", "t/other": "1.25" }, 40_000],
    ["takes a number and a count at true size", mixed, { "t/figure": "1.5", "t/all": 3 }, 50_000],
    [
      "adds up the facts of both sides",
      summed,
      { "t/done": 1, "t/more": 2, "t/all": 5, "t/before": 7 },
      25_000,
    ],
    [
      "takes the second fact off the first on both sides",
      minus,
      { "t/done": 5, "t/less": 2, "t/all": 12 },
      30_000,
    ],
    ["may have a difference of zero as its part", minus, { "t/done": 2, "t/less": 2, "t/all": 12 }, 0],
    ["counts a yes as one", { of: "t/yes", over: "t/all" }, { "t/yes": true, "t/all": 4 }, 25_000],
    ["counts a no as zero", { of: "t/yes", over: "t/all" }, { "t/yes": false, "t/all": 4 }, 0],
    [
      "is exact to a million million",
      ratio,
      { "t/done": 999_999_999_999, "t/all": 1_000_000_000_000 },
      100_000,
    ],
  ])("%s", (_, value, values, earnedMilli) => {
    expect(percentOf(value, values)).toMatchObject({
      state: "scored",
      earnedMilli,
      lostMilli: 100_000 - earnedMilli,
    });
  });

  it.each<Not>([
    ["zero of zero is no occurrence", ratio, { "t/done": 0, "t/all": 0 }, noCase],
    ["an unknown part of zero is no occurrence", ratio, { "t/all": 0 }, noCase],
    [
      "one of zero is a contradiction",
      ratio,
      { "t/done": 1, "t/all": 0 },
      against("exceeds", "t/done", "t/all"),
    ],
    [
      "a part above its whole is a contradiction",
      ratio,
      { "t/done": 4, "t/all": 3 },
      against("exceeds", "t/done", "t/all"),
    ],
    [
      "a number above its whole is a contradiction",
      numbers,
      { "t/figure": "1.001", "t/other": "1" },
      against("exceeds", "t/figure", "t/other"),
    ],
    ["an unknown whole is open, even where the part is zero", ratio, { "t/done": 0 }, open("t/all")],
    ["an unknown part is open", ratio, { "t/all": 3 }, open("t/done")],
    [
      "zeros and blanks of a sum, of zero, are no occurrence",
      summed,
      { "t/done": 0, "t/all": 0, "t/before": 0 },
      noCase,
    ],
    [
      "one fact of a sum above zero, of zero, waits for the other",
      summed,
      { "t/done": 1, "t/all": 0, "t/before": 0 },
      open("t/more"),
    ],
    [
      "a sum above zero, of zero, is a contradiction of all facts",
      summed,
      { "t/done": 1, "t/more": 0, "t/all": 0, "t/before": 0 },
      against("exceeds", "t/done", "t/more", "t/all", "t/before"),
    ],
    [
      "an unknown fact of the whole's sum is open",
      summed,
      { "t/done": 1, "t/more": 0, "t/all": 4 },
      open("t/before"),
    ],
    [
      "a part's difference of zero, of zero, is no occurrence",
      minus,
      { "t/done": 5, "t/less": 5, "t/all": 5 },
      noCase,
    ],
    [
      "a difference below zero in the part is a contradiction, the larger first",
      minus,
      { "t/done": 1, "t/less": 2, "t/all": 9 },
      against("exceeds", "t/less", "t/done"),
    ],
    [
      "a difference below zero in the whole is a contradiction, the larger first",
      minus,
      { "t/done": 3, "t/less": 2, "t/all": 1 },
      against("exceeds", "t/less", "t/all"),
    ],
    ["a clash of the part of zero is open", ratio, { "t/all": 0 }, against("clash", "t/done"), ["t/done"]],
    [
      "a clash in a part's sum, of zero, is open",
      summed,
      { "t/done": 0, "t/all": 0, "t/before": 0 },
      against("clash", "t/more"),
      ["t/more"],
    ],
    [
      "a clash of the whole is open, with what is missing",
      ratio,
      {},
      { ...open("t/done"), conflicts: [{ code: "clash", facts: ["t/all"] }] },
      ["t/all"],
    ],
    [
      "a whole below zero is taken for none: more than it is a contradiction",
      { of: "t/done", over: "t/figure" },
      { "t/done": 1, "t/figure": "-1" },
      against("exceeds", "t/done", "t/figure"),
    ],
  ])("%s", (_, value, values, seen, clashes) => {
    expect(percentOf(value, values, clashes)).toEqual(seen);
  });
});

describe("a ratio with a fallback", () => {
  const value = { ...ratio, fallback: { over: "t/before", dividedBy: 12 } };

  it.each<Scored>([
    [
      "is as without one where the whole is above zero",
      value,
      { "t/done": 1, "t/all": 4, "t/before": 12 },
      25_000,
    ],
    [
      "takes the part of last year where the whole is zero",
      value,
      { "t/done": 1, "t/all": 0, "t/before": 24 },
      50_000,
    ],
    [
      "takes the part of last year where the whole is unknown",
      value,
      { "t/done": 1, "t/before": 24 },
      50_000,
    ],
    ["divides exactly", value, { "t/done": 1, "t/before": 36 }, 33_333],
    ["divides what is no multiple exactly", value, { "t/done": 1, "t/before": 25 }, 48_000],
    ["stops at a hundred per cent", value, { "t/done": 9, "t/all": 0, "t/before": 24 }, 100_000],
    ["may be nothing", value, { "t/done": 0, "t/all": 0, "t/before": 24 }, 0],
  ])("%s", (_, own, values, earnedMilli) => {
    expect(percentOf(own, values)).toMatchObject({ state: "scored", earnedMilli });
  });

  it.each<Not>([
    [
      "a fallback of zero, zero of zero, is no occurrence",
      value,
      { "t/done": 0, "t/all": 0, "t/before": 0 },
      noCase,
    ],
    ["an unknown fallback, zero of zero, is no occurrence", value, { "t/done": 0, "t/all": 0 }, noCase],
    [
      "a fallback of zero, one of zero, is a contradiction",
      value,
      { "t/done": 1, "t/all": 0, "t/before": 0 },
      against("exceeds", "t/done", "t/all"),
    ],
    [
      "a fallback of zero and an unknown whole are open",
      value,
      { "t/done": 1, "t/before": 0 },
      open("t/all"),
    ],
    ["nothing known is open without the fallback being asked for", value, {}, open("t/done", "t/all")],
    ["an unknown part is open", value, { "t/all": 0, "t/before": 24 }, open("t/done")],
    [
      "a clash of the whole is open, the fallback unread",
      value,
      { "t/done": 1, "t/before": 24 },
      against("clash", "t/all"),
      ["t/all"],
    ],
    [
      "a clash in a whole that is partly unknown is open, the fallback unread",
      { ...value, over: { sum: ["t/all", "t/more"] } },
      { "t/done": 1, "t/before": 24 },
      { ...against("clash", "t/all"), missing: ["t/more"] },
      ["t/all"],
    ],
    [
      "a clash of the fallback is open where it is needed",
      value,
      { "t/done": 1, "t/all": 0 },
      against("clash", "t/before"),
      ["t/before"],
    ],
    [
      "a part above its whole is a contradiction where the whole is there",
      value,
      { "t/done": 5, "t/all": 4, "t/before": 24 },
      against("exceeds", "t/done", "t/all"),
    ],
  ])("%s", (_, own, values, seen, clashes) => {
    expect(percentOf(own, values, clashes)).toEqual(seen);
  });

  it("a clash of the fallback is nothing where it is not needed", () => {
    expect(percentOf(value, { "t/done": 1, "t/all": 4 }, ["t/before"])).toMatchObject({
      earnedMilli: 25_000,
    });
  });

  it("says over what was reckoned", () => {
    const { reasons } = percentOf(value, { "t/done": 1, "t/before": 25 });
    expect(reasons[0]).toMatchObject({
      code: "ratio-below-full",
      data: { of: 1, over: 2.083, ofFact: "t/done", overFact: "t/before", percent: 48_000 },
      facts: ["t/done", "t/before"],
    });
  });
});

describe("what failures leave", () => {
  const less = { of: "t/less", over: "t/before" };
  const value: RatioMeasure = { complementOf: [ratio, less] };

  it.each<Scored>([
    [
      "is a hundred less the failures' per cents",
      value,
      { "t/done": 1, "t/all": 4, "t/less": 1, "t/before": 10 },
      65_000,
    ],
    ["is exact between the two", value, { "t/done": 1, "t/all": 3, "t/less": 1, "t/before": 6 }, 50_000],
    ["is all where nothing failed", value, { "t/done": 0, "t/all": 4, "t/less": 0, "t/before": 10 }, 100_000],
    ["is never below zero", value, { "t/done": 3, "t/all": 4, "t/less": 5, "t/before": 10 }, 0],
  ])("%s", (_, own, values, earnedMilli) => {
    expect(percentOf(own, values)).toMatchObject({ state: "scored", earnedMilli });
  });

  it.each<Not>([
    [
      "one that is open leaves all open, the first one's facts named",
      value,
      { "t/done": 1, "t/all": 4 },
      open("t/less", "t/before"),
    ],
    ["two that are open: the first one's facts are named", value, {}, open("t/done", "t/all")],
    [
      "one in contradiction leaves all open",
      value,
      { "t/done": 1, "t/all": 4, "t/less": 3, "t/before": 2 },
      against("exceeds", "t/less", "t/before"),
    ],
    ["open comes before no occurrence", value, { "t/done": 0, "t/all": 0, "t/less": 1 }, open("t/before")],
    [
      "one without a case is none as a whole",
      value,
      { "t/done": 1, "t/all": 4, "t/less": 0, "t/before": 0 },
      noCase,
    ],
  ])("%s", (_, own, values, seen) => {
    expect(percentOf(own, values)).toEqual(seen);
  });

  it("says which per cent it is, and each fact once", () => {
    const again: RatioMeasure = { complementOf: [ratio, { of: "t/less", over: "t/all" }] };
    const { reasons } = percentOf(again, { "t/done": 1, "t/less": 1, "t/all": 4 });
    expect(reasons).toEqual([
      {
        code: "measure-below-full",
        lostMilli: 50_000,
        data: { percent: 50_000, full: 100_000, threshold: 0 },
        facts: ["t/done", "t/all", "t/less"],
        law: [],
        regain: { code: "reach-full", data: { full: 100_000 } },
      },
    ]);
  });

  it("is below its threshold by a code of its own", () => {
    const scale = {
      kind: "proportion",
      value,
      fullFromPercentMilli: 100_000,
      zeroBelowPercentMilli: 70_000,
    } as const;
    const { reasons } = scoreOne(scale, { "t/done": 1, "t/all": 4, "t/less": 1, "t/before": 10 });
    expect(reasons.map(({ code }) => code)).toEqual(["measure-below-threshold"]);
  });
});

describe("a product", () => {
  const value: RatioMeasure = { product: [ratio, { percent: "t/percent" }] };

  it.each<Scored>([
    ["multiplies its shares", value, { "t/done": 1, "t/all": 2, "t/percent": "50" }, 25_000],
    ["is all where each is all", value, { "t/done": 2, "t/all": 2, "t/percent": "100" }, 100_000],
    ["is nothing where one is nothing", value, { "t/done": 0, "t/all": 2, "t/percent": "100" }, 0],
    ["is exact between the two", value, { "t/done": 1, "t/all": 3, "t/percent": "75" }, 25_000],
    ["multiplies three of them", { product: [ratio, ratio, ratio] }, { "t/done": 1, "t/all": 2 }, 12_500],
  ])("%s", (_, own, values, earnedMilli) => {
    expect(percentOf(own, values)).toMatchObject({ state: "scored", earnedMilli });
  });

  it.each<Not>([
    ["one that is open leaves all open", value, { "t/done": 1, "t/all": 2 }, open("t/percent")],
    [
      "a per cent above a hundred is a contradiction",
      value,
      { "t/done": 1, "t/all": 2, "t/percent": "101" },
      against("percent-above-hundred", "t/percent"),
    ],
    ["open comes before no occurrence", value, { "t/all": 0 }, open("t/percent")],
    ["one without a case is none as a whole", value, { "t/all": 0, "t/percent": "50" }, noCase],
  ])("%s", (_, own, values, seen) => {
    expect(percentOf(own, values)).toEqual(seen);
  });
});

describe("a number", () => {
  const bands = [
    { fromMilli: 5_000, sharePercentMilli: 100_000 },
    { fromMilli: 3_000, sharePercentMilli: 50_000 },
  ];
  const measured = (
    number: string | { sum: string[] } | { minus: readonly [string, string] },
    values: Values,
  ) => scoreOne({ kind: "bands", value: { number }, bands }, values);

  it.each([
    ["may be a sum of counts", { sum: ["t/done", "t/more"] }, { "t/done": 2, "t/more": 3 }, 10_000],
    [
      "may be a sum of numbers",
      { sum: ["t/figure", "t/other"] },
      { "t/figure": "2.5", "t/other": "2.499" },
      5_000,
    ],
    [
      "may be a difference of counts",
      { minus: ["t/done", "t/less"] as const },
      { "t/done": 7, "t/less": 4 },
      5_000,
    ],
    [
      "may be a difference of zero",
      { minus: ["t/done", "t/less"] as const },
      { "t/done": 4, "t/less": 4 },
      0,
    ],
  ])("%s", (_, number, values, earnedMilli) => {
    expect(measured(number, values)).toMatchObject({ state: "scored", earnedMilli });
  });

  it.each([
    ["waits for each fact of a sum", { sum: ["t/done", "t/more"] }, {}, missing("t/done", "t/more")],
    [
      "contradicts itself below zero",
      { minus: ["t/done", "t/less"] as const },
      { "t/done": 4, "t/less": 5 },
      conflict("exceeds", "t/less", "t/done"),
    ],
  ])("%s", (_, number, values, seen) => {
    expect(measured(number, values)).toEqual(seen);
  });

  it("says its figure in at most three decimals, and its first fact", () => {
    const { reasons } = measured({ sum: ["t/figure", "t/other"] }, { "t/figure": "2.5", "t/other": "2.45" });
    expect(reasons[0]).toMatchObject({
      data: { fact: "t/figure", value: "4.95", share: 50_000 },
      facts: ["t/figure", "t/other"],
    });
  });
});
