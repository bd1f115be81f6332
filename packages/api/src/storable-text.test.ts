import { expect, it } from "vitest";
import { isStorable } from "./storable-text.ts";

it("refuses what a database text cannot hold, wherever it stands", () => {
  expect(isStorable({ a: ["Phường An Lộc", 1, null, true, "😀"] })).toBe(true);
  expect(isStorable("a\u0000b")).toBe(false);
  expect(isStorable({ a: [{ b: "\ud800" }] })).toBe(false);
  expect(isStorable({ "\u0000": 1 })).toBe(false);
});
