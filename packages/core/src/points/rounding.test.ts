import { describe, expect, it } from "vitest";
import { compareRatios } from "./compare-ratios.ts";
import { fraction } from "./fraction.ts";
import { EXACT_LIMIT, halfUpSmall } from "./half-up.ts";
import { stepOf } from "./points.ts";
import { roundHalfUp } from "./round-half-up.ts";
import { shareOut } from "./share-out.ts";

const table: [n: number, d: number, places: 0 | 1 | 2 | 3, milli: number][] = [
  [1, 2, 3, 1],
  [1, 3, 3, 0],
  [3, 2, 3, 2],
  [5, 1, 2, 10],
  [4, 1, 2, 0],
  [14, 1, 2, 10],
  [15, 1, 2, 20],
  [49, 1, 1, 0],
  [50, 1, 1, 100],
  [499, 1, 0, 0],
  [500, 1, 0, 1_000],
  [1_499, 1, 0, 1_000],
  [4_999, 1_000, 2, 0],
  [5_001, 1_000, 2, 10],
  [-15, 1, 2, -20],
  [-14, 1, 2, -10],
  [-1, 2, 3, -1],
  [0, 7, 2, 0],
  [1_000_000_000, 1, 2, 1_000_000_000],
];

describe("rounding half up", () => {
  it.each(table)("%i / %i thousandths at %i decimals is %i", (n, d, places, milli) => {
    expect(roundHalfUp(fraction(n, d), places)).toBe(milli);
  });

  it.each(table)("%i / %i thousandths at %i decimals is %i in doubles, too", (n, d, places, milli) => {
    expect(halfUpSmall(n, d, stepOf(places))).toBe(milli);
  });

  it("is exact just below its limit", () => {
    expect([
      EXACT_LIMIT,
      halfUpSmall(4_503_599_627_370_495, 1, 1),
      halfUpSmall(-4_503_599_627_370_495, 1, 1),
    ]).toEqual([9_007_199_254_740_992, 4_503_599_627_370_495, -4_503_599_627_370_495]);
  });

  it.each([
    [0, 1_000],
    [1, 100],
    [2, 10],
    [3, 1],
  ] as const)("at %i decimals has steps of %i", (places, step) => {
    expect(stepOf(places)).toBe(step);
  });
});

describe("two ratios", () => {
  it.each([
    [1, 2, 1, 3, 1],
    [1, 3, 1, 2, -1],
    [1, 2, 2, 4, 0],
    [-1, 2, 0, 1, -1],
    [0, 5, 0, 9, 0],
    [1, 0, 1, 2, -1],
    [1, 2, 1, 0, 1],
    [1, 0, 5, 0, 0],
    [1, -1, 1, 2, -1],
    [1, 2, 1, -1, 1],
    [999_999_999, 1_000_000_000, 999_999_998, 999_999_999, 1],
  ])("%i/%i beside %i/%i: %i", (a, aWhole, b, bWhole, order) => {
    expect(compareRatios(a, aWhole, b, bWhole)).toBe(order);
  });
});

describe("sharing out", () => {
  it.each<[string, number, [number, number][], number[]]>([
    ["nothing to nobody", 0, [], []],
    ["something to nobody", 5, [], []],
    [
      "by weight",
      100,
      [
        [1, 1],
        [3, 1],
      ],
      [25, 75],
    ],
    [
      "by weights of other denominators",
      100,
      [
        [1, 2],
        [1, 3],
        [1, 6],
      ],
      [50, 33, 17],
    ],
    [
      "the remainder to the largest rest",
      10,
      [
        [1, 1],
        [2, 1],
      ],
      [3, 7],
    ],
    [
      "the remainder of equal rests in order",
      11,
      [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
      [4, 4, 3],
    ],
    [
      "nothing to a weight of zero",
      10,
      [
        [0, 1],
        [1, 1],
      ],
      [0, 10],
    ],
    [
      "nothing to a weight below zero",
      10,
      [
        [-5, 1],
        [1, 1],
      ],
      [0, 10],
    ],
    [
      "everything to the first where no weight is above zero",
      10,
      [
        [0, 1],
        [-1, 1],
      ],
      [10, 0],
    ],
    ["everything to a single weight", 7, [[3, 7]], [7]],
  ])("%s", (_, total, weights, shares) => {
    expect(
      shareOut(
        total,
        weights.map(([n, d]) => fraction(n, d)),
      ),
    ).toEqual(shares);
  });
});
