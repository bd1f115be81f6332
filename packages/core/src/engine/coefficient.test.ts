import { describe, expect, it } from "vitest";
import {
  because,
  full,
  missing,
  noCase,
  type Row,
  scoreOne,
  share,
  short,
  yes,
} from "../../test/make-rule-set.ts";
import type { Coefficient, Scale } from "../index.ts";

const on = (kind: Coefficient["on"], percentMilli: number): Coefficient => ({
  attribute: "region",
  on: kind,
  values: [
    { is: "I", percentMilli },
    { is: "II", percentMilli: 70_000 },
  ],
  otherwisePercentMilli: 50_000,
});
const unit = (region?: string) => ({
  id: "u",
  kind: "commune" as const,
  type: "xã",
  ...(region && { attributes: { region } }),
});
const half = { "t/done": 1, "t/all": 2 };

describe("a coefficient on points", () => {
  it.each<[string, number, string | undefined, number]>([
    ["multiplies what is earned", 150_000, "I", 7_500],
    ["is held to the maximum", 250_000, "I", 10_000],
    ["just reaches the maximum", 200_000, "I", 10_000],
    ["may take points off", 80_000, "I", 4_000],
    ["is the category's own", 150_000, "II", 3_500],
    ["is another for every other category", 150_000, "III", 2_500],
    ["is another for a unit without a category", 150_000, undefined, 2_500],
    ["comes before rounding: a tie is rounded up", 100_100, "I", 5_010],
    ["comes before rounding: just below a tie", 100_099, "I", 5_000],
  ])("%s", (_, percentMilli, region, earnedMilli) => {
    const seen = scoreOne(share, half, { coefficient: on("points", percentMilli), unit: unit(region) });
    expect(seen).toMatchObject({ state: "scored", earnedMilli, lostMilli: 10_000 - earnedMilli });
  });

  it("multiplies the exact points: three times a third is all", () => {
    const more = { coefficient: on("points", 300_000), unit: unit("I") };
    expect(scoreOne(share, { "t/done": 1, "t/all": 3 }, more)).toEqual(full);
  });

  const notMet = because("not-met", 10_000, { fact: "t/yes" }, ["t/yes"], ["meet", { fact: "t/yes" }]);
  it.each<Row>([
    [
      "reduces a full score for a reason of its own",
      { "t/yes": true },
      short(8_000, 2_000, because("coefficient-reduces", 2_000, { percent: 80_000 }, [])),
    ],
    ["has nothing to take from nothing", { "t/yes": false }, short(0, 10_000, notMet)],
    ["waits for the answer", {}, missing("t/yes")],
  ])("%s", (_, values, seen) => {
    expect(scoreOne(yes, values, { coefficient: on("points", 80_000), unit: unit("I") })).toEqual(seen);
  });

  it("shares the loss between what was not reached and what it took", () => {
    const { reasons } = scoreOne(share, half, { coefficient: on("points", 80_000), unit: unit("I") });
    expect(reasons.map(({ code, lostMilli }) => [code, lostMilli])).toEqual([
      ["ratio-below-full", 5_000],
      ["coefficient-reduces", 1_000],
    ]);
  });

  it("of a hundred per cent or more is no reason", () => {
    const { reasons } = scoreOne(share, half, { coefficient: on("points", 100_000), unit: unit("I") });
    expect(reasons.map(({ code, lostMilli }) => [code, lostMilli])).toEqual([["ratio-below-full", 5_000]]);
  });

  it("keeps less than nothing as it is", () => {
    const scale: Scale = { kind: "all-or-nothing", fact: "t/yes", fullWhen: true, extraPenaltyMilli: 1_000 };
    const seen = scoreOne(scale, { "t/yes": false }, { coefficient: on("points", 50_000), unit: unit("I") });
    expect(seen).toMatchObject({ earnedMilli: -1_000, lostMilli: 11_000 });
  });

  it("leaves no occurrence as it is", () => {
    const seen = scoreOne(share, { "t/all": 0 }, { coefficient: on("points", 50_000), unit: unit("I") });
    expect(seen).toEqual(noCase);
  });
});

describe("a coefficient on the requirement", () => {
  const proportion: Scale = {
    kind: "proportion",
    value: { of: "t/done", over: "t/all" },
    fullFromPercentMilli: 80_000,
    zeroBelowPercentMilli: 40_000,
  };
  const bands: Scale = {
    kind: "bands",
    value: { number: "t/done" },
    bands: [
      { fromMilli: 10_000, sharePercentMilli: 100_000 },
      { fromMilli: 4_000, sharePercentMilli: 50_000 },
    ],
  };
  const target: Scale = {
    kind: "against-target",
    value: "t/done",
    target: 20_000,
    zeroBelowPercentMilli: 50_000,
  };
  const steps: Scale = {
    kind: "steps",
    value: "t/done",
    from: 10,
    baseMilli: 2_000,
    step: 4,
    eachMilli: 1_000,
  };

  it.each<[string, Scale, number, number, number]>([
    ["a proportion is full from half of its bound", proportion, 40, 50_000, 10_000],
    ["a proportion just below half of its bound", proportion, 39, 50_000, 9_750],
    ["a proportion on half of its threshold", proportion, 20, 50_000, 5_000],
    ["a proportion just below half of its threshold", proportion, 19, 50_000, 0],
    ["a proportion whose bound is out of reach", proportion, 90, 150_000, 7_500],
    ["a band is reached at half of its bound", bands, 5, 50_000, 10_000],
    ["a band is not reached just below half of its bound", bands, 4, 50_000, 5_000],
    ["the lowest band is reached at half of its bound", bands, 2, 50_000, 5_000],
    ["the lowest band is not reached below it", bands, 1, 50_000, 0],
    ["a target is reached at half of it", target, 10, 50_000, 10_000],
    ["a target's threshold is a share of half of it", target, 5, 50_000, 5_000],
    ["just below the threshold of half a target", target, 4, 50_000, 0],
    ["steps begin at half of their start", steps, 5, 50_000, 2_000],
    ["steps are half as long", steps, 9, 50_000, 4_000],
    ["a part of half a step adds nothing", steps, 8, 50_000, 3_000],
    ["steps twice as long", steps, 27, 200_000, 2_000],
    ["steps twice as long, the first reached", steps, 28, 200_000, 3_000],
  ])("%s", (_, scale, done, percentMilli, earnedMilli) => {
    const values = { "t/done": done, "t/all": 100 };
    const seen = scoreOne(scale, values, { coefficient: on("requirement", percentMilli), unit: unit("I") });
    expect(seen).toMatchObject({ state: "scored", earnedMilli });
  });

  it("says the unit's own target", () => {
    const more = { coefficient: on("requirement", 50_000), unit: unit("I") };
    const { reasons } = scoreOne(target, { "t/done": 8 }, more);
    expect(reasons[0]).toMatchObject({
      code: "target-below-full",
      data: { value: "8", target: "10", percent: 80_000 },
      regain: { code: "reach-target", data: { more: "2" } },
    });
  });
});
