import type { FactSpec } from "../../src/schema/fact-spec.ts";

const keysOf = (letter: string, many: number) =>
  Array.from({ length: many }, (_, index) => `r/${letter}${index}`);

/** Facts by kind; all rule sets share them. A later count is usually the larger. */
export const COUNTS = keysOf("c", 5);
export const YESNOS = keysOf("y", 3);
/** Numbers that are never negative, so that they may be numerators and denominators. */
export const NUMBERS = keysOf("n", 3);
/** A number that may be negative. */
export const SIGNED = "r/n-signed";
export const CHOICES = keysOf("k", 2);
export const OPTIONS = ["good", "fair", "poor"] as const;
export const DONE = "r/d-done";
export const DUE = "r/d-due";
export const REASON = "r/t-reason";

/** Whatever counts: counts and yes/no facts. */
export const COUNTABLE = [...COUNTS, ...YESNOS];

const label = (key: string) => ({ vi: key });

/** The specs of the pool: 16 facts and a text. */
export const FACT_SPECS: readonly FactSpec[] = [
  ...COUNTS.map((key): FactSpec => ({ kind: "count", key, label: label(key) })),
  ...YESNOS.map((key): FactSpec => ({ kind: "yesno", key, label: label(key) })),
  ...NUMBERS.map((key): FactSpec => ({ kind: "number", key, label: label(key), decimals: 3, min: "0" })),
  { kind: "number", key: SIGNED, label: label(SIGNED), decimals: 3 },
  ...CHOICES.map(
    (key): FactSpec => ({
      kind: "choice",
      key,
      label: label(key),
      options: OPTIONS.map((option) => ({ key: option, label: label(option) })),
    }),
  ),
  ...[DONE, DUE].map((key): FactSpec => ({ kind: "date", key, label: label(key) })),
  { kind: "text", key: REASON, label: label(REASON), maxLength: 200 },
];
