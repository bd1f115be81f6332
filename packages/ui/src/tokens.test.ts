import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Tokens = Readonly<Record<string, string>>;

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const light = tokensOf('[data-theme="light"]');
const themes: Readonly<Record<string, Tokens>> = {
  light,
  dark: { ...light, ...tokensOf('[data-theme="dark"]') },
  sun: { ...light, ...tokensOf('[data-theme="sun"]') },
};

const STATES = ["earned", "lost", "open", "na", "waived", "tracked"];
const SHEETS = ["bg", "surface", "sunken"];

/** Text on its ground, and the least contrast it needs. */
const textPairs: readonly (readonly [string, string, number])[] = [
  ...SHEETS.flatMap((sheet) => [["text", sheet, 7] as const, ["muted", sheet, 6] as const]),
  ...["bg", "surface"].flatMap((sheet) => STATES.map((state) => [state, sheet, 6] as const)),
  ...STATES.map((state) => [state, `${state}-tint`, 6] as const),
  ...["bg", "surface"].map((sheet) => ["primary", sheet, 6] as const),
  ["on-primary", "primary", 6],
  ["on-header", "header", 6],
  ["header-muted", "header", 6],
  ["rank-up", "surface", 4.6],
  ["rank-down", "surface", 4.6],
  ...[1, 2, 3, 4, 5].map((step) => [`on-seq-${step}`, `seq-${step}`, 4.6] as const),
];

/** Borders, rings and charts on their ground. */
const graphicPairs: readonly (readonly [string, string, number])[] = [
  ...["bg", "surface"].flatMap((sheet) => [["control", sheet, 3] as const, ["focus", sheet, 3] as const]),
  ...[1, 2, 3, 4].map((hue) => [`chart-${hue}`, "surface", 3] as const),
  ["chart-context", "surface", 3],
];

const SUN_TEXT = ["text", "muted", "primary", ...STATES];

describe.each(Object.entries(themes))("the %s theme", (_name, tokens) => {
  it.each([...textPairs, ...graphicPairs])("shows %s on %s at %d : 1 or more", (front, back, least) => {
    expect(contrast(tokens, front, back)).toBeGreaterThanOrEqual(least);
  });
});

it.each(SUN_TEXT)("the sun theme shows %s at 11 : 1 or more", (front) => {
  expect(contrast(themes.sun ?? {}, front, "surface")).toBeGreaterThanOrEqual(11);
});

it.each(["dark", "sun"])("the %s theme sets every colour role of the light one", (name) => {
  const roles = Object.keys(light).filter((key) => !/seq-\d$/.test(key));
  const own = tokensOf(`[data-theme="${name}"]`);
  expect(roles.filter((role) => !(role in own))).toEqual([]);
});

function tokensOf(selector: string): Tokens {
  const start = css.indexOf("{", css.indexOf(selector));
  const body = css.slice(start, css.indexOf("}", start));
  return Object.fromEntries(
    [...body.matchAll(/--k-([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );
}

function contrast(tokens: Tokens, front: string, back: string): number {
  const [a, b] = [luminance(tokens[front] ?? ""), luminance(tokens[back] ?? "")];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
