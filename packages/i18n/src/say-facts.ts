import type { FactSheet, Sentence, TextData } from "@kiemtra/core";
import { type Speaker, say } from "./say.ts";

/** A sentence of the unit's report, filled in; `undefined` while a fact is open or in a clash, or where it is not meant. */
export function sayFacts(
  { text, facts, when }: Sentence,
  sheet: FactSheet,
  speaker: Speaker,
): string | undefined {
  const { values, clashes } = sheet;
  if (when && (values[when.fact] !== when.is || clashes.includes(when.fact))) return undefined;
  const data: Record<string, TextData[string]> = {};
  for (const key of facts) {
    const value = values[key];
    if (clashes.includes(key) || (typeof value !== "string" && typeof value !== "number")) return undefined;
    data[key] = value;
  }
  return say(text, data, speaker);
}
