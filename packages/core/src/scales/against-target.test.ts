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

const fixed: ScaleOf<"against-target"> = {
  kind: "against-target",
  value: "t/done",
  target: 80_000,
  zeroBelowPercentMilli: 25_000,
};
const data = (value: string, percent: number, target = "80", fact = "t/done") => ({
  fact,
  value,
  target,
  percent,
  threshold: 25_000,
});
const reach = (more: string, fact = "t/done") => ["reach-target", { fact, more }] as const;

describe("a count against one target for all", () => {
  it.each<Row>([
    ["on the target everything is earned", { "t/done": 80 }, full],
    ["above it no more is earned", { "t/done": 81 }, full],
    ["a million million earns no more", { "t/done": 1_000_000_000_000 }, full],
    [
      "just below it is in proportion, a tie rounded up",
      { "t/done": 79 },
      short(9_880, 120, because("target-below-full", 120, data("79", 98_750), ["t/done"], reach("1"))),
    ],
    [
      "on the threshold it is in proportion",
      { "t/done": 20 },
      short(2_500, 7_500, because("target-below-full", 7_500, data("20", 25_000), ["t/done"], reach("60"))),
    ],
    [
      "just below the threshold nothing is earned",
      { "t/done": 19 },
      short(
        0,
        10_000,
        because("target-below-threshold", 10_000, data("19", 23_750), ["t/done"], reach("61")),
      ),
    ],
    [
      "none earns nothing",
      { "t/done": 0 },
      short(0, 10_000, because("target-below-threshold", 10_000, data("0", 0), ["t/done"], reach("80"))),
    ],
    ["no answer is open", {}, missing("t/done")],
    ["a clash is open", { "t/done": 80 }, conflict("clash", "t/done"), { clashes: ["t/done"] }],
  ])("%s", (_, values, seen, more) => {
    expect(scoreOne(fixed, values, more)).toEqual(seen);
  });

  it("is below full, not below a threshold, where there is none", () => {
    const { reasons } = scoreOne({ ...fixed, zeroBelowPercentMilli: 0 }, { "t/done": 0 });
    expect(reasons.map(({ code }) => code)).toEqual(["target-below-full"]);
  });

  it.each([
    ["a target in thousandths: a thousandth of one is reached by one", 1, 1, 10_000],
    ["a target in thousandths: half of two and a half", 2_500, 1, 4_000],
    ["the largest target: just below the threshold", 1_000_000_000_000, 249_999_999, 0],
    ["the largest target: on the threshold", 1_000_000_000_000, 250_000_000, 2_500],
  ])("%s", (_, target, done, earnedMilli) => {
    expect(scoreOne({ ...fixed, target }, { "t/done": done })).toMatchObject({ earnedMilli });
  });
});

describe("a number against one target for all", () => {
  const number: ScaleOf<"against-target"> = { ...fixed, value: "t/figure" };

  it.each<Row>([
    ["on the target", { "t/figure": "80" }, full],
    [
      "just below the target",
      { "t/figure": "79.9" },
      short(
        9_990,
        10,
        because(
          "target-below-full",
          10,
          data("79.9", 99_875, "80", "t/figure"),
          ["t/figure"],
          reach("0.1", "t/figure"),
        ),
      ),
    ],
    [
      "just below the threshold",
      { "t/figure": "19.999" },
      short(
        0,
        10_000,
        because(
          "target-below-threshold",
          10_000,
          data("19.999", 24_999, "80", "t/figure"),
          ["t/figure"],
          reach("60.001", "t/figure"),
        ),
      ),
    ],
    [
      "a figure below zero counts as zero",
      { "t/figure": "-20" },
      short(
        0,
        10_000,
        because(
          "target-below-threshold",
          10_000,
          data("-20", 0, "80", "t/figure"),
          ["t/figure"],
          reach("100", "t/figure"),
        ),
      ),
    ],
  ])("%s", (_, values, seen) => {
    expect(scoreOne(number, values)).toEqual(seen);
  });

  it("a figure below zero is not below a threshold of zero", () => {
    const { earnedMilli, reasons } = scoreOne({ ...number, zeroBelowPercentMilli: 0 }, { "t/figure": "-20" });
    expect([earnedMilli, reasons[0]?.code]).toEqual([0, "target-below-full"]);
  });
});

describe("against the unit's own target", () => {
  const own: ScaleOf<"against-target"> = { ...fixed, target: "t/all" };
  const both = ["t/done", "t/all"];

  it.each<Row>([
    ["on the target", { "t/done": 6, "t/all": 6 }, full],
    [
      "below the target it is in proportion",
      { "t/done": 2, "t/all": 3 },
      short(6_670, 3_330, because("target-below-full", 3_330, data("2", 66_667, "3"), both, reach("1"))),
    ],
    ["a target of zero is no occurrence", { "t/done": 6, "t/all": 0 }, noCase],
    ["no target is open", { "t/done": 6 }, missing("t/all")],
    ["no value is open, even where the target is zero", { "t/all": 0 }, missing("t/done")],
    [
      "a clash of the target is open",
      { "t/done": 6, "t/all": 0 },
      conflict("clash", "t/all"),
      { clashes: ["t/all"] },
    ],
  ])("%s", (_, values, seen, more) => {
    expect(scoreOne(own, values, more)).toEqual(seen);
  });

  it("takes a target below zero for none", () => {
    expect(scoreOne({ ...own, target: "t/figure" }, { "t/done": 6, "t/figure": "-1" })).toEqual(noCase);
  });

  it.each<Row>([
    ["a sum is measured", { "t/done": 1, "t/more": 3, "t/all": 4 }, full],
    ["both facts of the sum are read", { "t/done": 1, "t/all": 4 }, missing("t/more")],
  ])("%s", (_, values, seen) => {
    expect(scoreOne({ ...own, value: { sum: ["t/done", "t/more"] } }, values)).toEqual(seen);
  });

  it("a difference below zero is a contradiction", () => {
    const value = { minus: ["t/done", "t/less"] as const };
    const values = { "t/done": 1, "t/less": 2, "t/all": 4 };
    expect(scoreOne({ ...own, value }, values)).toEqual(conflict("exceeds", "t/less", "t/done"));
  });
});
