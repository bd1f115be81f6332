import { expect, it } from "vitest";
import { importEn } from "./import-en.ts";
import { type ImportKey, importVi } from "./import-vi.ts";

const keys = Object.keys(importVi) as ImportKey[];
const placeholders = (text: string) =>
  [...text.matchAll(/\{[a-zA-Z]+(?::[a-z]+)?\}/g)].map(([found]) => found).sort();

it.each(keys)("%s fills in the same places in both languages", (key) => {
  expect(placeholders(importEn[key])).toEqual(placeholders(importVi[key]));
});

it.each(keys)("%s is normalised and says no forbidden word", (key) => {
  expect(importVi[key]).toBe(importVi[key].normalize("NFC"));
  expect(importVi[key].toLowerCase()).not.toMatch(/mất điểm|thanh tra|!/);
});
