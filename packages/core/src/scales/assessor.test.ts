import { describe, expect, it } from "vitest";
import { because, conflict, full, missing, type Row, scoreOne, short } from "../../test/make-rule-set.ts";
import type { ScaleOf } from "../index.ts";

const scale: ScaleOf<"assessor"> = { kind: "assessor", points: "t/figure", reason: "t/why" };
const below = (value: string, lost: number) =>
  because("assessed-below-full", lost, { fact: "t/figure", value }, ["t/figure", "t/why"]);

describe("an assessor's points", () => {
  it.each<Row>([
    ["the maximum needs no reason", { "t/figure": "10" }, full],
    ["the maximum does not read the reason", { "t/figure": "10" }, full, { clashes: ["t/why"] }],
    [
      "just below the maximum they count with a reason, rounded",
      { "t/figure": "9.99", "t/why": "vì" },
      short(9_990, 10, below("9.99", 10)),
    ],
    ["zero counts with a reason", { "t/figure": "0", "t/why": "vì" }, short(0, 10_000, below("0", 10_000))],
    [
      "a tie is rounded up",
      { "t/figure": "5.005", "t/why": "vì" },
      short(5_010, 4_990, below("5.005", 4_990)),
    ],
    [
      "just below a tie is rounded down",
      { "t/figure": "5.004", "t/why": "vì" },
      short(5_000, 5_000, below("5.004", 5_000)),
    ],
    ["below the maximum without a reason they wait for it", { "t/figure": "9.999" }, missing("t/why")],
    ["a reason without words is none", { "t/figure": "9.99", "t/why": "" }, missing("t/why")],
    ["a blank reason is none", { "t/figure": "9.99", "t/why": " \n\t" }, missing("t/why")],
    [
      "a clash of the reason is open",
      { "t/figure": "9.99", "t/why": "vì" },
      conflict("clash", "t/why"),
      { clashes: ["t/why"] },
    ],
    ["no points are open, and only they are named", {}, missing("t/figure")],
    ["a reason alone is open", { "t/why": "vì" }, missing("t/figure")],
    [
      "a clash of the points is open",
      { "t/figure": "10" },
      conflict("clash", "t/figure"),
      { clashes: ["t/figure"] },
    ],
    [
      "above the maximum is a contradiction, with or without a reason",
      { "t/figure": "10.001", "t/why": "vì" },
      conflict("points-above-maximum", "t/figure"),
    ],
    [
      "below zero is out of range",
      { "t/figure": "-0.001", "t/why": "vì" },
      conflict("out-of-range", "t/figure"),
    ],
  ])("%s", (_, values, seen, more) => {
    expect(scoreOne(scale, values, more)).toEqual(seen);
  });
});
