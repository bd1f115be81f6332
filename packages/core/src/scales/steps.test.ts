import { describe, expect, it } from "vitest";
import { because, conflict, full, missing, type Row, scoreOne, short } from "../../test/make-rule-set.ts";
import type { ScaleOf } from "../index.ts";

const scale: ScaleOf<"steps"> = {
  kind: "steps",
  value: "t/done",
  from: 10,
  baseMilli: 5_000,
  step: 3,
  eachMilli: 2_000,
};
const higher = ["score-higher", { fact: "t/done" }] as const;
const below = (value: string, lost: number, facts = ["t/done"]) =>
  because("steps-below-full", lost, { fact: "t/done", value }, facts, higher);

describe("steps", () => {
  it.each<Row>([
    ["none earns the base", { "t/done": 0 }, short(5_000, 5_000, below("0", 5_000))],
    ["on the start it earns the base", { "t/done": 10 }, short(5_000, 5_000, below("10", 5_000))],
    [
      "just below the first step it earns the base",
      { "t/done": 12 },
      short(5_000, 5_000, below("12", 5_000)),
    ],
    ["a full step adds its points", { "t/done": 13 }, short(7_000, 3_000, below("13", 3_000))],
    ["a part of the next step adds nothing", { "t/done": 15 }, short(7_000, 3_000, below("15", 3_000))],
    ["two steps add twice", { "t/done": 16 }, short(9_000, 1_000, below("16", 1_000))],
    ["steps stop at the maximum", { "t/done": 19 }, full],
    ["a million million stops at the maximum", { "t/done": 1_000_000_000_000 }, full],
    ["no answer is open", {}, missing("t/done")],
    ["a clash is open", { "t/done": 1 }, conflict("clash", "t/done"), { clashes: ["t/done"] }],
  ])("%s", (_, values, seen, more) => {
    expect(scoreOne(scale, values, more)).toEqual(seen);
  });

  it.each<Row>([
    [
      "a sum is measured",
      { "t/done": 6, "t/more": 7 },
      short(7_000, 3_000, below("13", 3_000, ["t/done", "t/more"])),
    ],
    ["a missing fact of the sum is named", { "t/done": 6 }, missing("t/more")],
  ])("%s", (_, values, seen) => {
    expect(scoreOne({ ...scale, value: { sum: ["t/done", "t/more"] } }, values)).toEqual(seen);
  });

  it.each<Row>([
    [
      "a difference is measured",
      { "t/done": 20, "t/less": 7 },
      short(7_000, 3_000, below("13", 3_000, ["t/done", "t/less"])),
    ],
    [
      "a difference below zero is a contradiction, the larger first",
      { "t/done": 6, "t/less": 7 },
      conflict("exceeds", "t/less", "t/done"),
    ],
  ])("%s", (_, values, seen) => {
    expect(scoreOne({ ...scale, value: { minus: ["t/done", "t/less"] } }, values)).toEqual(seen);
  });

  it("holds a base above the maximum to the maximum", () => {
    expect(scoreOne({ ...scale, baseMilli: 12_000 }, { "t/done": 0 })).toEqual(full);
  });

  it.each([
    ["a tie is rounded up", 2_005, 7_010],
    ["just below a tie is rounded down", 2_004, 7_000],
    ["just above a tie is rounded up", 2_006, 7_010],
  ])("%s", (_, eachMilli, earnedMilli) => {
    expect(scoreOne({ ...scale, eachMilli }, { "t/done": 13 })).toMatchObject({ earnedMilli });
  });
});
