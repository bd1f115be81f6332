import { describe, expect, it } from "vitest";
import { because, conflict, full, missing, type Row, scoreOne, short } from "../../test/make-rule-set.ts";
import type { ScaleOf } from "../index.ts";

const scale: ScaleOf<"levels"> = {
  kind: "levels",
  fact: "t/level",
  levels: [
    { option: "poor", sharePercentMilli: 0 },
    { option: "good", sharePercentMilli: 100_000 },
    { option: "fair", sharePercentMilli: 33_350 },
  ],
};
const below = (option: string, share: number, lost: number) =>
  because(
    "level-below-full",
    lost,
    { fact: "t/level", option, share },
    ["t/level"],
    ["reach-best-level", { fact: "t/level", option: "good" }],
  );

describe("levels", () => {
  it.each<Row>([
    ["the level of all points earns them", { "t/level": "good" }, full],
    [
      "a level earns its share, a tie rounded up",
      { "t/level": "fair" },
      short(3_340, 6_660, below("fair", 33_350, 6_660)),
    ],
    ["the level of no points earns none", { "t/level": "poor" }, short(0, 10_000, below("poor", 0, 10_000))],
    ["no answer is open", {}, missing("t/level")],
    ["an option that the fact does not have is no answer", { "t/level": "great" }, missing("t/level")],
    ["a clash is open", { "t/level": "good" }, conflict("clash", "t/level"), { clashes: ["t/level"] }],
  ])("%s", (_, values, seen, more) => {
    expect(scoreOne(scale, values, more)).toEqual(seen);
  });

  it("waits for an answer where the chosen option has no level", () => {
    const levels = scale.levels.slice(0, 2);
    expect(scoreOne({ ...scale, levels }, { "t/level": "fair" })).toEqual(missing("t/level"));
  });

  it.each([
    ["just below a tie is rounded down", 33_349, 3_330],
    ["just above a tie is rounded up", 33_351, 3_340],
  ])("%s", (_, sharePercentMilli, earnedMilli) => {
    const levels = [...scale.levels.slice(0, 2), { option: "fair", sharePercentMilli }];
    expect(scoreOne({ ...scale, levels }, { "t/level": "fair" })).toMatchObject({ earnedMilli });
  });

  it("names the best level even where it does not earn everything, the first among equals", () => {
    const levels = [
      { option: "poor", sharePercentMilli: 10_000 },
      { option: "fair", sharePercentMilli: 80_000 },
      { option: "good", sharePercentMilli: 80_000 },
    ];
    const { reasons } = scoreOne({ ...scale, levels }, { "t/level": "poor" });
    expect(reasons[0]?.regain).toEqual({
      code: "reach-best-level",
      data: { fact: "t/level", option: "fair" },
    });
  });
});
