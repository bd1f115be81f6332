import { expect, it } from "vitest";
import { readTypedFact } from "./fact-text.ts";

const label = { vi: "Số mã" };
const count = { kind: "count", key: "p/x", label } as const;
const number = { kind: "number", key: "p/y", label, decimals: 2, min: "0", max: "5000" } as const;

it.each([
  ["20", 20],
  ["1.780", 1780],
  ["1,780", 1780],
  ["1 780", 1780],
  ["0", 0],
])("reads the count %s", (text, value) => {
  expect(readTypedFact(count, text)).toEqual({ value });
});

it.each([
  ["61,75", "61.75"],
  ["61.75", "61.75"],
  ["1.780,5", "1780.5"],
  ["1,780.5", "1780.5"],
])("reads the number %s", (text, value) => {
  expect(readTypedFact(number, text)).toEqual({ value });
});

it("tells nothing from zero", () => {
  expect(readTypedFact(count, "  ")).toEqual({ empty: true });
});

it.each(["17 mã", "-1", "1,5"])("names the problem of %s", (text) => {
  expect(readTypedFact(count, text)).toEqual({ problem: { code: "not-a-count", data: {} } });
});

it("names a number above its maximum", () => {
  expect(readTypedFact(number, "6000")).toMatchObject({ problem: { code: "above-maximum" } });
});
