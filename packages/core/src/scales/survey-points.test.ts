import { describe, expect, it } from "vitest";
import { because, conflict, full, missing, type Row, scoreOne, short } from "../../test/make-rule-set.ts";
import type { ScaleOf } from "../index.ts";

const scale: ScaleOf<"survey-points"> = {
  kind: "survey-points",
  score: "t/figure",
  lowestMilli: 1_000,
  highestMilli: 5_000,
};
const below = (value: string, lost: number) =>
  because(
    "survey-below-full",
    lost,
    { fact: "t/figure", value, highest: "5" },
    ["t/figure"],
    ["score-higher", { fact: "t/figure" }],
  );

describe("a survey's result", () => {
  it.each<Row>([
    ["the highest earns everything", { "t/figure": "5" }, full],
    ["the lowest earns nothing", { "t/figure": "1" }, short(0, 10_000, below("1", 10_000))],
    ["the middle earns half", { "t/figure": "3" }, short(5_000, 5_000, below("3", 5_000))],
    ["just below the highest is in proportion, a tie rounded up", { "t/figure": "4.998" }, short(10_000, 0)],
    ["a tie is rounded up", { "t/figure": "3.002" }, short(5_010, 4_990, below("3.002", 4_990))],
    ["just below a tie is rounded down", { "t/figure": "3.001" }, short(5_000, 5_000, below("3.001", 5_000))],
    ["just above the highest is out of range", { "t/figure": "5.001" }, conflict("out-of-range", "t/figure")],
    ["just below the lowest is out of range", { "t/figure": "0.999" }, conflict("out-of-range", "t/figure")],
    ["no answer is open", {}, missing("t/figure")],
    ["a clash is open", { "t/figure": "5" }, conflict("clash", "t/figure"), { clashes: ["t/figure"] }],
  ])("%s", (_, values, seen, more) => {
    expect(scoreOne(scale, values, more)).toEqual(seen);
  });

  it("earns everything where the range is one figure, and is reached", () => {
    expect(scoreOne({ ...scale, lowestMilli: 5_000 }, { "t/figure": "5" })).toEqual(full);
  });
});
