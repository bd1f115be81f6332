import { describe, expect, it } from "vitest";
import { because, conflict, full, missing, type Row, scoreOne, short } from "../../test/make-rule-set.ts";
import type { ScaleOf } from "../index.ts";

const scale: ScaleOf<"imported-points"> = { kind: "imported-points", fact: "t/figure" };
const below = (value: string, lost: number) =>
  because("imported-below-full", lost, { fact: "t/figure", value }, ["t/figure"]);

describe("imported points", () => {
  it.each<Row>([
    ["the maximum is the maximum", { "t/figure": "10" }, full],
    ["just below the maximum is taken as it is", { "t/figure": "9.99" }, short(9_990, 10, below("9.99", 10))],
    ["a tie is rounded up", { "t/figure": "5.005" }, short(5_010, 4_990, below("5.005", 4_990))],
    ["just below a tie is rounded down", { "t/figure": "5.004" }, short(5_000, 5_000, below("5.004", 5_000))],
    ["zero is zero", { "t/figure": "0" }, short(0, 10_000, below("0", 10_000))],
    [
      "just above the maximum is a contradiction",
      { "t/figure": "10.001" },
      conflict("points-above-maximum", "t/figure"),
    ],
    ["just below zero is out of range", { "t/figure": "-0.001" }, conflict("out-of-range", "t/figure")],
    [
      "the largest figure is a contradiction",
      { "t/figure": "999999999999.999" },
      conflict("points-above-maximum", "t/figure"),
    ],
    ["no answer is open", {}, missing("t/figure")],
    ["a clash is open", { "t/figure": "10" }, conflict("clash", "t/figure"), { clashes: ["t/figure"] }],
  ])("%s", (_, values, seen, more) => {
    expect(scoreOne(scale, values, more)).toEqual(seen);
  });
});
