import { describe, expect, it } from "vitest";
import { because, conflict, full, missing, type Row, scoreOne, short } from "../../test/make-rule-set.ts";
import type { ScaleOf } from "../index.ts";

const higher: ScaleOf<"against-reference"> = {
  kind: "against-reference",
  value: "t/figure",
  reference: "t/other",
  better: "higher",
  equalSharePercentMilli: 60_000,
  worseSharePercentMilli: 20_000,
};
const both = ["t/figure", "t/other"];
const exceed = ["exceed-reference", { fact: "t/figure", reference: "t/other" }] as const;
const data = (value: string, referenceValue: string) => ({
  fact: "t/figure",
  reference: "t/other",
  value,
  referenceValue,
});
const equal = (at: string, lost: number) => because("reference-equal", lost, data(at, at), both, exceed);
const worse = (value: string, reference: string, lost: number) =>
  because("reference-worse", lost, data(value, reference), both, exceed);

describe("against a reference, higher is better", () => {
  it.each<Row>([
    ["just above it earns everything", { "t/figure": "5.001", "t/other": "5" }, full],
    [
      "equal earns the equal share",
      { "t/figure": "5.0", "t/other": "5" },
      short(6_000, 4_000, equal("5", 4_000)),
    ],
    [
      "just below it earns the worse share",
      { "t/figure": "4.999", "t/other": "5" },
      short(2_000, 8_000, worse("4.999", "5", 8_000)),
    ],
    ["zero and zero are equal", { "t/figure": "0", "t/other": "0" }, short(6_000, 4_000, equal("0", 4_000))],
    ["no value is open", { "t/other": "5" }, missing("t/figure")],
    ["no reference is open", { "t/figure": "5" }, missing("t/other")],
    [
      "a clash is open",
      { "t/figure": "5", "t/other": "5" },
      conflict("clash", "t/other"),
      { clashes: ["t/other"] },
    ],
  ])("%s", (_, values, seen, more) => {
    expect(scoreOne(higher, values, more)).toEqual(seen);
  });
});

describe("against a reference, lower is better", () => {
  const lower: ScaleOf<"against-reference"> = { ...higher, better: "lower" };

  it.each<Row>([
    ["just below it earns everything", { "t/figure": "4.999", "t/other": "5" }, full],
    [
      "equal earns the equal share",
      { "t/figure": "5", "t/other": "5" },
      short(6_000, 4_000, equal("5", 4_000)),
    ],
    [
      "just above it earns the worse share",
      { "t/figure": "5.001", "t/other": "5" },
      short(2_000, 8_000, worse("5.001", "5", 8_000)),
    ],
  ])("%s", (_, values, seen) => {
    expect(scoreOne(lower, values)).toEqual(seen);
  });
});

describe("in proportion to a reference", () => {
  const scale: ScaleOf<"against-reference"> = { ...higher, worseSharePercentMilli: "proportional" };

  it.each([
    ["higher", "2", "3", 6_670],
    ["higher", "0", "3", 0],
    ["higher", "-1", "3", 0],
    ["higher", "-2", "-1", 0],
    ["higher", "-1", "0", 0],
    ["higher", "4", "3", 10_000],
    ["higher", "1.001", "8", 1_250],
    ["lower", "3", "2", 6_670],
    ["lower", "3", "0", 0],
    ["lower", "3", "-1", 0],
    ["lower", "-1", "-2", 0],
    ["lower", "0", "-1", 0],
    ["lower", "2", "3", 10_000],
    ["lower", "3", "3", 6_000],
  ] as const)("where %s is better, %s beside %s earns %i", (better, figure, other, earnedMilli) => {
    const seen = scoreOne({ ...scale, better }, { "t/figure": figure, "t/other": other });
    expect(seen).toMatchObject({ state: "scored", earnedMilli, lostMilli: 10_000 - earnedMilli });
  });

  it("counts up to a million million", () => {
    const counts = { ...scale, value: "t/done", reference: "t/all" };
    const values = { "t/done": 333_333_333_333, "t/all": 1_000_000_000_000 };
    expect(scoreOne(counts, values)).toMatchObject({ earnedMilli: 3_330 });
  });

  it("a difference below zero is a contradiction", () => {
    const value = { minus: ["t/done", "t/less"] as const };
    const seen = scoreOne({ ...scale, value }, { "t/done": 1, "t/less": 2, "t/other": "3" });
    expect(seen).toEqual(conflict("exceeds", "t/less", "t/done"));
  });
});
