import { dateOfDay, dayNumber, isIsoDate } from "../calendar/working-days.ts";
import { type FactKey, type FactSheet, type FactValue, MAX_COUNT } from "../facts/fact-value.ts";
import { formatMilli, parseMilli } from "../points/decimal.ts";
import type { FactSpec } from "../schema/fact-spec.ts";

/** How an answer stands. */
export const UNANSWERED = 0;
export const ANSWERED = 1;
export const CLASH = 2;

/** The facts of a rule set by position: a scorer knows no names. */
export interface FactIndex {
  readonly specs: readonly FactSpec[];
  readonly positions: ReadonlyMap<FactKey, number>;
  /** Whether some counts follow from the rows of a table. */
  readonly hasDerived: boolean;
}

/** Numbers the facts in declared order. */
export function indexFacts(specs: readonly FactSpec[]): FactIndex {
  const positions = new Map<FactKey, number>();
  let hasDerived = false;
  for (let position = 0; position < specs.length; position++) {
    const spec = specs[position]!;
    positions.set(spec.key, position);
    hasDerived ||= spec.kind === "count" && spec.countOf !== undefined;
  }
  return { specs, positions, hasDerived };
}

/**
 * An answer as one number: yes/no 1 or 0, a count as it is, a number in thousandths, a choice by its place among the
 * options, a date as a day number, a text 1 when it says something. `undefined`: no answer, or one its kind may not hold.
 */
export function encodeFact(spec: FactSpec, value: FactValue | undefined): number | undefined {
  switch (spec.kind) {
    case "yesno":
      return typeof value === "boolean" ? Number(value) : undefined;
    case "count":
      return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= MAX_COUNT
        ? value
        : undefined;
    case "number":
      return typeof value === "string" ? parseMilli(value) : undefined;
    case "choice": {
      const place = spec.options.findIndex(({ key }) => key === value);
      return place < 0 ? undefined : place;
    }
    case "date":
      return typeof value === "string" && isIsoDate(value) ? dayNumber(value) : undefined;
    case "text":
      return typeof value === "string" ? Number(value.trim() !== "") : undefined;
    case "rows":
      return Array.isArray(value) ? value.length : undefined;
  }
}

/** The answer that a number stands for; a text comes back as a mark that it says something. */
export function decodeFact(spec: FactSpec, value: number): FactValue {
  switch (spec.kind) {
    case "yesno":
      return value === 1;
    case "count":
    case "rows":
      return value;
    case "number":
      return formatMilli(value, 3).replace(/\.?0+$/, "");
    case "choice":
      return spec.options[value]?.key ?? "";
    case "date":
      return dateOfDay(value);
    case "text":
      return value === 1 ? "…" : "";
  }
}

/** The facts at `positions` as a sheet, for a judge that reads by name. */
export function sheetAt(
  { specs }: FactIndex,
  positions: readonly number[],
  values: ArrayLike<number>,
  states: ArrayLike<number>,
): FactSheet {
  const sheet: { values: Record<FactKey, FactValue>; clashes: FactKey[] } = { values: {}, clashes: [] };
  for (const position of positions) {
    const spec = specs[position];
    if (!spec) continue;
    if (states[position] === CLASH) sheet.clashes.push(spec.key);
    else if (states[position] === ANSWERED) sheet.values[spec.key] = decodeFact(spec, values[position] ?? 0);
  }
  return sheet;
}
