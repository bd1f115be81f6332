import type { FactKey, FactSheet } from "../facts/fact-value.ts";
import { parseDecimal } from "../points/decimal.ts";
import { type Fraction, fraction } from "../points/fraction.ts";
import type { Conflict, Judgement } from "./judgement.ts";

/** Reads a count; `undefined` when it was not answered or is not a count. */
export function readCount(sheet: FactSheet, key: FactKey): number | undefined {
  const value = sheet.values[key];
  return typeof value === "number" ? value : undefined;
}

/** Reads a yes/no; `undefined` when it was not answered. */
export function readYesNo(sheet: FactSheet, key: FactKey): boolean | undefined {
  const value = sheet.values[key];
  return typeof value === "boolean" ? value : undefined;
}

/** Reads a choice; `undefined` when it was not answered. */
export function readChoice(sheet: FactSheet, key: FactKey): string | undefined {
  const value = sheet.values[key];
  return typeof value === "string" ? value : undefined;
}

/** Reads a count or a decimal exactly; `undefined` when it was not answered. */
export function readNumber(sheet: FactSheet, key: FactKey): Fraction | undefined {
  const value = sheet.values[key];
  if (typeof value === "number") return fraction(value);
  return typeof value === "string" ? parseDecimal(value) : undefined;
}

/** The open judgement when facts are missing or clash; `undefined` when all can be read. */
export function openUnlessAnswered(sheet: FactSheet, keys: readonly FactKey[]): Judgement | undefined {
  const clashing = keys.filter((key) => sheet.clashes.includes(key));
  const missing = keys.filter((key) => sheet.values[key] === undefined && !clashing.includes(key));
  const conflicts: Conflict[] = clashing.length > 0 ? [{ code: "clash", facts: clashing }] : [];
  return missing.length + clashing.length > 0 ? { state: "open", missing, conflicts } : undefined;
}

/** The open judgement of facts that contradict the rule. */
export function inConflict(code: Conflict["code"], facts: readonly FactKey[]): Judgement {
  return { state: "open", missing: [], conflicts: [{ code, facts }] };
}
