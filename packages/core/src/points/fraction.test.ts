import { describe, expect, it } from "vitest";
import { add, compare, divide, fraction, max, min, multiply, subtract } from "./fraction.ts";

describe("a fraction", () => {
  it.each([
    ["of whole numbers", fraction(1, 2), { n: 1n, d: 2n }],
    ["of a whole number", fraction(3), { n: 3n, d: 1n }],
    ["over less than nothing", fraction(1, -2), { n: -1n, d: 2n }],
    ["of less than nothing over less than nothing", fraction(-1, -2), { n: 1n, d: 2n }],
    ["of nothing", fraction(0, -5), { n: 0n, d: 5n }],
    ["sum over one denominator", add(fraction(1, 4), fraction(2, 4)), { n: 3n, d: 4n }],
    ["sum over two denominators", add(fraction(1, 4), fraction(1, 6)), { n: 10n, d: 24n }],
    ["difference", subtract(fraction(1, 4), fraction(1, 6)), { n: 2n, d: 24n }],
    ["difference below nothing", subtract(fraction(1, 4), fraction(3, 4)), { n: -2n, d: 4n }],
    ["product", multiply(fraction(2, 3), fraction(-4, 5)), { n: -8n, d: 15n }],
    ["quotient", divide(fraction(2, 3), fraction(4, 5)), { n: 10n, d: 12n }],
    ["quotient by less than nothing", divide(fraction(2, 3), fraction(-4, 5)), { n: -10n, d: 12n }],
    ["the smaller", min(fraction(1, 3), fraction(1, 2)), { n: 1n, d: 3n }],
    ["the smaller, given second", min(fraction(1, 2), fraction(1, 3)), { n: 1n, d: 3n }],
    ["the first of two equal ones, as the smaller", min(fraction(1, 2), fraction(2, 4)), { n: 1n, d: 2n }],
    ["the larger", max(fraction(1, 3), fraction(1, 2)), { n: 1n, d: 2n }],
    ["the larger, given first", max(fraction(1, 2), fraction(1, 3)), { n: 1n, d: 2n }],
    ["the first of two equal ones, as the larger", max(fraction(1, 2), fraction(2, 4)), { n: 1n, d: 2n }],
  ])("%s", (_, made, expected) => {
    expect(made).toEqual(expected);
  });

  it.each([
    [fraction(1, 3), fraction(1, 2), -1],
    [fraction(1, 2), fraction(1, 3), 1],
    [fraction(1, 2), fraction(2, 4), 0],
    [fraction(-1, 2), fraction(-1, 3), -1],
    [fraction(-1, 2), fraction(0), -1],
    [fraction(10n ** 30n, 10n ** 30n + 1n), fraction(1), -1],
  ])("%o beside %o: %i", (a, b, order) => {
    expect(compare(a, b)).toBe(order);
  });

  it.each([
    ["has a denominator", () => fraction(1, 0)],
    ["is not divided by nothing", () => divide(fraction(1), fraction(0))],
  ])("%s", (_, act) => {
    expect(act).toThrow(new RangeError("a fraction needs a denominator other than zero"));
  });
});
