import { expect, it } from "vitest";
import { seedOf } from "./seed-of.ts";

it("is four digits, the same for the same visit", () => {
  expect(seedOf("an-loc-hong-ngu-2023")).toBe(seedOf("an-loc-hong-ngu-2023"));
  expect(String(seedOf(""))).toMatch(/^\d{4}$/);
  expect(seedOf("a")).not.toBe(seedOf("b"));
});
