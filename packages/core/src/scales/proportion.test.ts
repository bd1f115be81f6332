import { describe, expect, it } from "vitest";
import {
  because,
  conflict,
  full,
  missing,
  noCase,
  type Row,
  scoreOne,
  short,
} from "../../test/make-rule-set.ts";
import type { ScaleOf } from "../index.ts";

const ratio: ScaleOf<"proportion"> = {
  kind: "proportion",
  value: { of: "t/done", over: "t/all" },
  fullFromPercentMilli: 80_000,
  zeroBelowPercentMilli: 20_000,
};
const both = ["t/done", "t/all"];
const data = (of: number, over: number, percent: number) => ({
  of,
  over,
  ofFact: "t/done",
  overFact: "t/all",
  percent,
  full: 80_000,
  threshold: 20_000,
});
const doMore = (more: number) => ["do-more", { fact: "t/done", more }] as const;

describe("proportion of two counts", () => {
  it.each<Row>([
    ["on the bound of all points all are earned", { "t/done": 80, "t/all": 100 }, full],
    ["above the bound no more than all is earned", { "t/done": 100, "t/all": 100 }, full],
    [
      "just below the bound it is in proportion",
      { "t/done": 79, "t/all": 100 },
      short(9_880, 120, because("ratio-below-full", 120, data(79, 100, 79_000), both, doMore(1))),
    ],
    [
      "half of the bound earns half",
      { "t/done": 40, "t/all": 100 },
      short(5_000, 5_000, because("ratio-below-full", 5_000, data(40, 100, 40_000), both, doMore(40))),
    ],
    [
      "on the threshold it is in proportion",
      { "t/done": 20, "t/all": 100 },
      short(2_500, 7_500, because("ratio-below-full", 7_500, data(20, 100, 20_000), both, doMore(60))),
    ],
    [
      "just below the threshold nothing is earned",
      { "t/done": 19, "t/all": 100 },
      short(0, 10_000, because("ratio-below-threshold", 10_000, data(19, 100, 19_000), both, doMore(61))),
    ],
    [
      "none earns nothing",
      { "t/done": 0, "t/all": 100 },
      short(0, 10_000, because("ratio-below-threshold", 10_000, data(0, 100, 0), both, doMore(80))),
    ],
    [
      "what is still to do is rounded up to whole cases",
      { "t/done": 1, "t/all": 3 },
      short(4_170, 5_830, because("ratio-below-full", 5_830, data(1, 3, 33_333), both, doMore(2))),
    ],
    ["none of none is no occurrence", { "t/done": 0, "t/all": 0 }, noCase],
    ["nothing known of none is no occurrence", { "t/all": 0 }, noCase],
    ["one of none is a contradiction", { "t/done": 1, "t/all": 0 }, conflict("exceeds", ...both)],
    ["one more than all is a contradiction", { "t/done": 101, "t/all": 100 }, conflict("exceeds", ...both)],
    ["no part is open", { "t/all": 100 }, missing("t/done")],
    ["no whole is open", { "t/done": 0 }, missing("t/all")],
    ["neither is open, both named", {}, missing(...both)],
    [
      "a clash of the part is open",
      { "t/done": 1, "t/all": 2 },
      conflict("clash", "t/done"),
      { clashes: ["t/done"] },
    ],
    [
      "a clash of the whole is open",
      { "t/done": 1, "t/all": 2 },
      conflict("clash", "t/all"),
      { clashes: ["t/all"] },
    ],
    [
      "a clash of both is one contradiction",
      {},
      conflict("clash", ...both),
      { clashes: ["t/all", "t/done"] },
    ],
    [
      "a clash of the part is open where the whole is zero",
      { "t/done": 0, "t/all": 0 },
      conflict("clash", "t/done"),
      { clashes: ["t/done"] },
    ],
    [
      "a clash and a missing whole are named apart",
      { "t/done": 1 },
      { ...missing("t/all"), conflicts: [{ code: "clash", facts: ["t/done"] }] },
      { clashes: ["t/done"] },
    ],
  ])("%s", (_, values, seen, more) => {
    expect(scoreOne(ratio, values, more)).toEqual(seen);
  });

  it.each([
    // 10 points × done / all / 0,8, in hundredths
    ["just above the bound it stops at the maximum", 1_601, 2_000, 10_000],
    ["a tie is rounded up: 0,125 of 100", 1, 100, 130],
    ["just below a tie is rounded down", 124_999, 12_500_000, 120],
    ["just above a tie is rounded up", 125_001, 12_500_000, 130],
    ["a half in a million million", 500_000_000_000, 1_000_000_000_000, 6_250],
    ["just below full in a million million", 799_999_999_999, 1_000_000_000_000, 10_000],
    ["a third of nearly a million million", 333_333_333_333, 999_999_999_999, 4_170],
  ])("%s", (_, done, all, earnedMilli) => {
    const values = { "t/done": done, "t/all": all };
    expect(scoreOne({ ...ratio, zeroBelowPercentMilli: 0 }, values)).toMatchObject({ earnedMilli });
  });

  it.each([
    ["below", 199_999_999_999, 0],
    ["on", 200_000_000_000, 2_500],
  ])("tells just %s the threshold in a million million", (_, done, earnedMilli) => {
    expect(scoreOne(ratio, { "t/done": done, "t/all": 1_000_000_000_000 })).toMatchObject({ earnedMilli });
  });

  it.each([
    [0, 7_000],
    [1, 6_700],
    [2, 6_670],
    [3, 6_667],
  ] as const)("rounds two thirds at %i decimals", (component, earnedMilli) => {
    const whole = { ...ratio, fullFromPercentMilli: 100_000 };
    expect(scoreOne(whole, { "t/done": 2, "t/all": 3 }, { component })).toMatchObject({ earnedMilli });
  });

  it("has no threshold where it is zero: none of some is below full, not below a threshold", () => {
    const { reasons } = scoreOne({ ...ratio, zeroBelowPercentMilli: 0 }, { "t/done": 0, "t/all": 5 });
    expect(reasons.map(({ code }) => code)).toEqual(["ratio-below-full"]);
  });
});

describe("proportion of a published per cent", () => {
  const percent: ScaleOf<"proportion"> = { ...ratio, value: { percent: "t/percent" } };
  const of = (value: string) => ({ fact: "t/percent", value, full: 80_000, threshold: 20_000 });
  const reach = ["reach-full", { full: 80_000 }] as const;

  it.each<Row>([
    ["on the bound all is earned", { "t/percent": "80" }, full],
    [
      "just below the bound it is in proportion",
      { "t/percent": "79.9" },
      short(9_990, 10, because("percent-below-full", 10, of("79.9"), ["t/percent"], reach)),
    ],
    [
      "on the threshold it is in proportion",
      { "t/percent": "20" },
      short(2_500, 7_500, because("percent-below-full", 7_500, of("20"), ["t/percent"], reach)),
    ],
    [
      "just below the threshold nothing is earned",
      { "t/percent": "19.999" },
      short(0, 10_000, because("percent-below-threshold", 10_000, of("19.999"), ["t/percent"], reach)),
    ],
    ["a hundred per cent earns all", { "t/percent": "100" }, full],
    [
      "above a hundred is a contradiction",
      { "t/percent": "100.001" },
      conflict("percent-above-hundred", "t/percent"),
    ],
    ["no answer is open", {}, missing("t/percent")],
    ["a clash is open", { "t/percent": "80" }, conflict("clash", "t/percent"), { clashes: ["t/percent"] }],
    ["a text that is no decimal is no answer", { "t/percent": "80,5" }, missing("t/percent")],
  ])("%s", (_, values, seen, more) => {
    expect(scoreOne(percent, values, more)).toEqual(seen);
  });

  it.each([
    ["a tie is rounded up", "40.04", 5_010],
    ["just below a tie is rounded down", "40.039", 5_000],
    ["just above a tie is rounded up", "40.041", 5_010],
  ])("%s", (_, value, earnedMilli) => {
    expect(scoreOne(percent, { "t/percent": value })).toMatchObject({ earnedMilli });
  });
});

describe("what would win a proportion's points back", () => {
  const reach = { code: "reach-full", data: { full: 80_000 } };

  it.each<[string, ScaleOf<"proportion">["value"], Row[1]]>([
    [
      "a sum of facts has no one fact to do more of",
      { of: { sum: ["t/done", "t/less"] }, over: "t/all" },
      { "t/done": 1, "t/less": 1, "t/all": 4 },
    ],
    [
      "a ratio with a fallback is to reach its bound",
      { of: "t/done", over: "t/all", fallback: { over: "t/before", dividedBy: 12 } },
      { "t/done": 1, "t/all": 4 },
    ],
    [
      "a whole with decimals is to reach its bound",
      { of: "t/figure", over: "t/other" },
      { "t/figure": "1", "t/other": "4.5" },
    ],
    [
      "what is left of failures is to reach its bound",
      { complementOf: [{ of: "t/done", over: "t/all" }] },
      { "t/done": 3, "t/all": 4 },
    ],
  ])("%s", (_, value, values) => {
    expect(scoreOne({ ...ratio, value }, values).reasons[0]?.regain).toEqual(reach);
  });
});
