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

const percent: ScaleOf<"bands"> = {
  kind: "bands",
  value: { percent: "t/percent" },
  bands: [
    { fromMilli: 90_000, sharePercentMilli: 100_000 },
    { fromMilli: 70_000, sharePercentMilli: 75_000 },
    { fromMilli: 50_000, sharePercentMilli: 50_000 },
  ],
};
const below = (value: string, share: number, lost: number, from: number, next: number) =>
  because(
    "band-below-full",
    lost,
    { fact: "t/percent", value, share },
    ["t/percent"],
    ["reach-next-band", { from, share: next, percent: 1 }],
  );

describe("bands of a per cent", () => {
  it.each<Row>([
    ["on the highest bound all is earned", { "t/percent": "90" }, full],
    ["just above the highest bound all is earned", { "t/percent": "90.001" }, full],
    ["a hundred per cent earns all", { "t/percent": "100" }, full],
    [
      "just below a bound the band below it counts",
      { "t/percent": "89.999" },
      short(7_500, 2_500, below("89.999", 75_000, 2_500, 90_000, 100_000)),
    ],
    [
      "on a bound its own band counts",
      { "t/percent": "70" },
      short(7_500, 2_500, below("70", 75_000, 2_500, 90_000, 100_000)),
    ],
    [
      "just below the second bound the third counts",
      { "t/percent": "69.999" },
      short(5_000, 5_000, below("69.999", 50_000, 5_000, 70_000, 75_000)),
    ],
    [
      "on the lowest bound its share is earned",
      { "t/percent": "50" },
      short(5_000, 5_000, below("50", 50_000, 5_000, 70_000, 75_000)),
    ],
    [
      "below all bands nothing is earned",
      { "t/percent": "49.999" },
      short(0, 10_000, below("49.999", 0, 10_000, 50_000, 50_000)),
    ],
    ["zero is an answer", { "t/percent": "0" }, short(0, 10_000, below("0", 0, 10_000, 50_000, 50_000))],
    [
      "more than a hundred per cent is a contradiction",
      { "t/percent": "100.001" },
      conflict("percent-above-hundred", "t/percent"),
    ],
    ["no answer is open", {}, missing("t/percent")],
    ["a clash is open", { "t/percent": "90" }, conflict("clash", "t/percent"), { clashes: ["t/percent"] }],
  ])("%s", (_, values, seen, more) => {
    expect(scoreOne(percent, values, more)).toEqual(seen);
  });

  it.each([
    ["upwards", [2, 1, 0]],
    ["in no order", [1, 0, 2]],
    ["in another order", [0, 2, 1]],
  ])("counts the same when the bands are written %s", (_, order) => {
    const bands = order.flatMap((at) => percent.bands[at] ?? []);
    const seen = scoreOne({ ...percent, bands }, { "t/percent": "69.999" });
    expect(seen).toEqual(short(5_000, 5_000, below("69.999", 50_000, 5_000, 70_000, 75_000)));
  });

  it.each([
    ["a tie of a share is rounded up", 12_350, 1_240],
    ["just below a tie is rounded down", 12_349, 1_230],
    ["just above a tie is rounded up", 12_351, 1_240],
  ])("%s", (_, sharePercentMilli, earnedMilli) => {
    const bands = [{ fromMilli: 0, sharePercentMilli }];
    expect(scoreOne({ ...percent, bands }, { "t/percent": "1" })).toMatchObject({ earnedMilli });
  });

  it("names no next band where none earns more", () => {
    const bands = [{ fromMilli: 0, sharePercentMilli: 60_000 }];
    const reason = because("band-below-full", 4_000, { fact: "t/percent", value: "1", share: 60_000 }, [
      "t/percent",
    ]);
    expect(scoreOne({ ...percent, bands }, { "t/percent": "1" })).toEqual(short(6_000, 4_000, reason));
  });

  it.each([
    ["4", 0],
    ["5", 2_000],
    ["15", 4_000],
    ["25", 6_000],
    ["35", 8_000],
    ["44.999", 8_000],
    ["45", 10_000],
  ])("finds %s among more than four bands", (value, earnedMilli) => {
    const bands = [5_000, 15_000, 25_000, 35_000, 45_000].map((fromMilli, at) => ({
      fromMilli,
      sharePercentMilli: 20_000 * (at + 1),
    }));
    expect(scoreOne({ ...percent, bands }, { "t/percent": value })).toMatchObject({ earnedMilli });
  });
});

const number: ScaleOf<"bands"> = {
  kind: "bands",
  value: { number: "t/figure" },
  bands: [
    { fromMilli: 2_500, sharePercentMilli: 100_000 },
    { fromMilli: -1_000, sharePercentMilli: 40_000 },
  ],
};

describe("bands of a number", () => {
  it.each<[string, string, number]>([
    ["on the bound", "2.5", 10_000],
    ["just below the bound", "2.499", 4_000],
    ["on a bound below zero", "-1", 4_000],
    ["just below a bound below zero", "-1.001", 0],
    ["far above a hundred, which is no per cent", "999999999", 10_000],
  ])("%s", (_, value, earnedMilli) => {
    expect(scoreOne(number, { "t/figure": value })).toMatchObject({ state: "scored", earnedMilli });
  });

  it("says that the next bound is no per cent", () => {
    const { reasons } = scoreOne(number, { "t/figure": "0" });
    const data = { fact: "t/figure", value: "0", share: 40_000 };
    expect(reasons).toEqual([
      because(
        "band-below-full",
        6_000,
        data,
        ["t/figure"],
        ["reach-next-band", { from: 2_500, share: 100_000, percent: 0 }],
      ),
    ]);
  });

  it.each([
    [2, 4_000],
    [3, 10_000],
    [0, 4_000],
    [1_000_000_000_000, 10_000],
  ])("measures a count of %i in whole things", (count, earnedMilli) => {
    expect(scoreOne({ ...number, value: { number: "t/done" } }, { "t/done": count })).toMatchObject({
      earnedMilli,
    });
  });
});

describe("bands of a ratio", () => {
  const ratio: ScaleOf<"bands"> = { ...percent, value: { of: "t/done", over: "t/all" } };
  const data = { of: 2, over: 3, ofFact: "t/done", overFact: "t/all", percent: 66_667, share: 50_000 };
  const twoThirds = because(
    "band-below-full",
    5_000,
    data,
    ["t/done", "t/all"],
    ["reach-next-band", { from: 70_000, share: 75_000, percent: 1 }],
  );

  it.each<Row>([
    ["nine of ten reach ninety per cent", { "t/done": 9, "t/all": 10 }, full],
    ["two of three reach the lowest band", { "t/done": 2, "t/all": 3 }, short(5_000, 5_000, twoThirds)],
    ["none of none is no occurrence", { "t/done": 0, "t/all": 0 }, noCase],
    ["more than all is a contradiction", { "t/done": 4, "t/all": 3 }, conflict("exceeds", "t/done", "t/all")],
  ])("%s", (_, values, seen) => {
    expect(scoreOne(ratio, values)).toEqual(seen);
  });
});
