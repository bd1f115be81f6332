import type { FactKey, FactSheet } from "../facts/fact-value.ts";
import { parseDecimal } from "../points/decimal.ts";
import { type Fraction, fraction } from "../points/fraction.ts";
import type { Conflict, Judgement } from "./judgement.ts";

type Open = Extract<Judgement, { state: "open" }>;

/** Reads a yes/no; `undefined` when it was not answered. */
export function readYesNo(sheet: FactSheet, key: FactKey): boolean | undefined {
  const value = sheet.values[key];
  return typeof value === "boolean" ? value : undefined;
}

/** Reads a choice, a date or a text; `undefined` when it was not answered. */
export function readText(sheet: FactSheet, key: FactKey): string | undefined {
  const value = sheet.values[key];
  return typeof value === "string" ? value : undefined;
}

/** Reads a count or a decimal exactly, a yes/no as 1 or 0; `undefined` when it was not answered. */
export function readNumber(sheet: FactSheet, key: FactKey): Fraction | undefined {
  const value = sheet.values[key];
  if (typeof value === "number" || typeof value === "boolean") return fraction(Number(value));
  return typeof value === "string" ? parseDecimal(value) : undefined;
}

/** Reads a count, a yes/no as 1 or 0. */
export function readCount(sheet: FactSheet, key: FactKey): number {
  const value = sheet.values[key];
  return typeof value === "number" || typeof value === "boolean" ? Number(value) : 0;
}

/** The open judgement when facts are missing or clash; `undefined` when all can be read. */
export function openUnlessAnswered(sheet: FactSheet, keys: readonly FactKey[]): Open | undefined {
  const clashing = keys.filter((key) => sheet.clashes.includes(key));
  const missing = keys.filter((key) => sheet.values[key] === undefined && !clashing.includes(key));
  const conflicts: Conflict[] = clashing.length > 0 ? [{ code: "clash", facts: clashing }] : [];
  return missing.length + clashing.length > 0 ? { state: "open", missing, conflicts } : undefined;
}

/** The open judgement of facts that were not answered. */
export function stillMissing(...missing: readonly FactKey[]): Open {
  return { state: "open", missing, conflicts: [] };
}

/** The open judgement of facts that contradict the rule. */
export function inConflict(code: Conflict["code"], facts: readonly FactKey[]): Open {
  return { state: "open", missing: [], conflicts: [{ code, facts }] };
}
