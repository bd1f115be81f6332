import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fraction } from "./fraction.ts";
import { shareOut } from "./share-out.ts";

describe("sharing out what was lost", () => {
  it("gives the remainder to the largest fraction, ties in declared order", () => {
    expect(shareOut(10, [fraction(1), fraction(1), fraction(1)])).toEqual([4, 3, 3]);
  });

  it("always adds up", () => {
    const weight = fc
      .tuple(fc.nat(1_000_000), fc.integer({ min: 1, max: 1000 }))
      .map(([n, d]) => fraction(n, d));
    fc.assert(
      fc.property(fc.nat(100_000), fc.array(weight, { minLength: 1, maxLength: 6 }), (total, weights) => {
        const shares = shareOut(total, weights);
        expect(shares.reduce((a, b) => a + b, 0)).toBe(total);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
