import { expect, it } from "vitest";
import { scanEn } from "./scan-en.ts";
import { type ScanKey, scanVi } from "./scan-vi.ts";

const keys = Object.keys(scanVi) as ScanKey[];
const placeholders = (text: string) =>
  [...text.matchAll(/\{[a-zA-Z]+(?::[a-z]+)?\}/g)].map(([found]) => found).sort();

it.each(keys)("%s fills in the same places in both languages", (key) => {
  expect(placeholders(scanEn[key])).toEqual(placeholders(scanVi[key]));
});

it.each(keys)("%s is normalised and says no forbidden word", (key) => {
  expect(scanVi[key]).toBe(scanVi[key].normalize("NFC"));
  expect(scanVi[key].toLowerCase()).not.toMatch(/mất điểm|thanh tra|!/);
});
