import { describe, expect, it } from "vitest";
import { canonicalDecimal, formatMilli, fraction, parseDecimal } from "../index.ts";
import { parseMilli, plainMilli } from "./decimal.ts";

describe("a decimal", () => {
  it.each([
    ["8.83", 883n, 100n],
    ["-0.5", -5n, 10n],
    ["0", 0n, 1n],
    ["007", 7n, 1n],
    ["123456789012345", 123456789012345n, 1n],
    ["1.123456789", 1123456789n, 1000000000n],
  ])("reads %s exactly", (text, n, d) => {
    expect(parseDecimal(text)).toEqual(fraction(n, d));
  });

  const refused = [
    "",
    "-",
    ".",
    "1.",
    ".5",
    "1,5",
    "+1",
    "1e3",
    " 1",
    "1 ",
    "--1",
    "1.2.3",
    "a",
    "1234567890123456",
    "1.1234567890",
  ];
  it.each(refused)("refuses %j", (text) => {
    expect([parseDecimal(text), canonicalDecimal(text), parseMilli(text)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    ["8.830", "8.83"],
    ["8.000", "8"],
    ["0008.5", "8.5"],
    ["000", "0"],
    ["-0", "0"],
    ["-0.000", "0"],
    ["-0.50", "-0.5"],
    ["100", "100"],
    ["0.05", "0.05"],
  ])("has one spelling: %s is %s", (text, canonical) => {
    expect(canonicalDecimal(text)).toBe(canonical);
  });

  it.each([
    ["1.7", 1_700],
    ["1.70", 1_700],
    ["1.7000", 1_700],
    ["-1.7", -1_700],
    ["0.001", 1],
    ["-0", 0],
    ["12", 12_000],
    ["1234567890123", 1_234_567_890_123_000],
    ["12345678901.12", 12_345_678_901_120],
    ["999999999999.999", 999_999_999_999_999],
    ["-999999999999.999", -999_999_999_999_999],
    ["0.0010000", 1],
  ])("reads %s as thousandths", (text, milli) => {
    expect(parseMilli(text)).toBe(milli);
  });

  it.each(["0.0001", "1.2345", "12345678901.1234"])("has no thousandths of %s", (text) => {
    expect(parseMilli(text)).toBeUndefined();
  });

  it.each([
    ["1.25", 2, 1_250],
    ["1.25", 1, Number.NaN],
    ["1.2", 1, 1_200],
    ["1", 0, 1_000],
    ["1.2345", 9, Number.NaN],
    ["-0.5", 1, -500],
    ["12345678901234", 3, Number.NaN],
    ["1234567890123", 3, 1_234_567_890_123_000],
    ["/", 3, Number.NaN],
    [":", 3, Number.NaN],
  ])("reads %s at %i decimals quickly, or leaves it", (text, decimals, milli) => {
    expect(plainMilli(text, decimals)).toBe(milli);
  });

  it.each([
    [1_700, 2, "1.70"],
    [1_705, 2, "1.71"],
    [-1_705, 2, "-1.71"],
    [1_704, 2, "1.70"],
    [9_995, 2, "10.00"],
    [-4, 2, "0.00"],
    [1_700, 0, "2"],
    [5, 3, "0.005"],
    [50, 3, "0.050"],
    [-5, 3, "-0.005"],
    [-1_700, 1, "-1.7"],
    [0, 2, "0.00"],
    [999_999_999_999, 3, "999999999.999"],
  ] as const)("writes %i at %i decimals as %s", (milli, places, text) => {
    expect(formatMilli(milli, places)).toBe(text);
  });
});
