import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { communeProcedures } from "../catalogue/commune-procedures.ts";
import { drawSample } from "./draw-sample.ts";
import { seededNumbers } from "./seeded-numbers.ts";

const codes = (count: number, seed: number) =>
  drawSample(communeProcedures, count, seed).map(({ code }) => code);

describe("numbers of a seed", () => {
  it("are these, on every machine", () => {
    const numbers = seededNumbers(4821);
    expect([10, 435, 7, 1000, 2, 2 ** 31].map(numbers.below)).toEqual([1, 276, 2, 171, 0, 497739256]);
  });

  it("spread evenly", () => {
    const numbers = seededNumbers(1);
    const counts = [0, 0, 0, 0, 0, 0, 0];
    for (let draw = 0; draw < 70_000; draw++) {
      const at = numbers.below(counts.length);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(9_600);
    expect(Math.max(...counts)).toBeLessThan(10_400);
  });
});

describe("a sample of the catalogue", () => {
  it("is this one for this seed", () => {
    expect(codes(8, 4821)).toEqual([
      "1.000253",
      "1.004884",
      "1.009824",
      "1.010101",
      "1.011728",
      "1.012538",
      "1.014849",
      "3.000381",
    ]);
  });

  it("is another one for another seed", () => {
    expect(codes(8, 4822)).not.toEqual(codes(8, 4821));
  });

  it("does not depend on the order of the list", () => {
    const turned = drawSample(communeProcedures.toReversed(), 8, 4821);
    expect(turned.map(({ code }) => code)).toEqual(codes(8, 4821));
  });

  it("holds each procedure once, in the order of codes, and holds the smaller sample of its seed", () => {
    const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), seeds, (count, seed) => {
        const drawn = codes(count, seed);
        expect(new Set(drawn).size).toBe(count);
        expect(drawn).toEqual(drawn.toSorted());
        expect(codes(count + 10, seed)).toEqual(expect.arrayContaining(drawn));
      }),
      { numRuns: 50 },
    );
  });

  it("is the whole list when more is asked than there is, and nothing when nothing is asked", () => {
    expect(codes(1000, 1)).toHaveLength(435);
    expect(codes(0, 1)).toEqual([]);
    expect(codes(-3, 1)).toEqual([]);
  });

  it("draws every procedure about equally often", () => {
    const drawn = new Map<string, number>();
    for (let seed = 0; seed < 4350; seed++)
      for (const code of codes(10, seed)) drawn.set(code, (drawn.get(code) ?? 0) + 1);
    expect(drawn.size).toBe(435);
    expect(Math.min(...drawn.values())).toBeGreaterThan(60);
    expect(Math.max(...drawn.values())).toBeLessThan(145);
  });
});
