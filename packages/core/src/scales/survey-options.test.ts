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

const scale: ScaleOf<"survey-options"> = {
  kind: "survey-options",
  options: [
    { fact: "t/more", sharePercentMilli: 100_000 },
    { fact: "t/done", sharePercentMilli: 50_000 },
    { fact: "t/less", sharePercentMilli: 0 },
  ],
};
const facts = ["t/more", "t/done", "t/less"];
const below = (answers: number, percent: number, lost: number) =>
  because("survey-options-below-full", lost, { answers, percent }, facts);

describe("a survey by options", () => {
  it.each<Row>([
    ["all answers for the best option earn everything", { "t/more": 7, "t/done": 0, "t/less": 0 }, full],
    [
      "all answers for the worst option earn nothing",
      { "t/more": 0, "t/done": 0, "t/less": 7 },
      short(0, 10_000, below(7, 0, 10_000)),
    ],
    [
      "each answer earns its option's share",
      { "t/more": 2, "t/done": 1, "t/less": 3 },
      short(4_170, 5_830, below(6, 41_667, 5_830)),
    ],
    ["no answers at all are no occurrence", { "t/more": 0, "t/done": 0, "t/less": 0 }, noCase],
    ["a count that is missing is named", { "t/more": 7 }, missing("t/done", "t/less")],
    [
      "a clash is open",
      { "t/more": 7, "t/done": 0, "t/less": 0 },
      conflict("clash", "t/less"),
      { clashes: ["t/less"] },
    ],
    [
      "a million million answers are counted exactly",
      { "t/more": 1_000_000_000_000, "t/done": 0, "t/less": 1_000_000_000_000 },
      short(5_000, 5_000, below(2_000_000_000_000, 50_000, 5_000)),
    ],
  ])("%s", (_, values, seen, more) => {
    expect(scoreOne(scale, values, more)).toEqual(seen);
  });

  it.each([
    ["a tie is rounded up", 1, 1_999, 10],
    ["just below a tie is rounded down", 1, 2_000, 0],
  ])("%s", (_, more, less, earnedMilli) => {
    expect(scoreOne(scale, { "t/more": more, "t/done": 0, "t/less": less })).toMatchObject({ earnedMilli });
  });
});
