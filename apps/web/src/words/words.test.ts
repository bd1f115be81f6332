import { expect, it } from "vitest";
import { en } from "./en.ts";
import { vi, type WordKey } from "./vi.ts";

const keys = Object.keys(vi) as WordKey[];
const placeholders = (text: string) =>
  [...text.matchAll(/\{[a-zA-Z]+(?::[a-z]+)?\}/g)].map(([found]) => found).sort();

it.each(keys)("%s fills in the same places in both languages", (key) => {
  expect(placeholders(en[key])).toEqual(placeholders(vi[key]));
});

it.each(keys)("%s is normalised and says no forbidden word", (key) => {
  expect(vi[key]).toBe(vi[key].normalize("NFC"));
  expect(vi[key].toLowerCase()).not.toMatch(/mất điểm|thanh tra|!/);
});
