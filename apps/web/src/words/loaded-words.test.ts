import { expect, it } from "vitest";
import { codeSheetEn } from "./code-sheet-en.ts";
import { codeSheetVi } from "./code-sheet-vi.ts";
import { laterEn } from "./later-en.ts";
import { laterVi } from "./later-vi.ts";
import { scanEn } from "./scan-en.ts";
import { scanVi } from "./scan-vi.ts";

const vi: Readonly<Record<string, string>> = { ...scanVi, ...codeSheetVi, ...laterVi };
const en: Readonly<Record<string, string>> = { ...scanEn, ...codeSheetEn, ...laterEn };
const words = Object.entries(vi);
const placeholders = (text = "") =>
  [...text.matchAll(/\{[a-zA-Z]+(?::[a-z]+)?\}/g)].map(([found]) => found).sort();

it.each(words)("%s fills in the same places in both languages", (key, said) => {
  expect(placeholders(en[key])).toEqual(placeholders(said));
});

it.each(words)("%s is normalised and says no forbidden word", (_key, said) => {
  expect(said).toBe(said.normalize("NFC"));
  expect(said.toLowerCase()).not.toMatch(/mất điểm|thanh tra|!/);
});
