import type { FactSheet, FactValue } from "../../src/facts/fact-value.ts";
import type { FactSpec } from "../../src/schema/fact-spec.ts";

const MOST = 1_000_000_000_000;

/** The sheet without what nobody can read: facts that are not declared, and values that their kind cannot hold. */
export function soundFacts(specs: readonly FactSpec[], { values, clashes }: FactSheet): FactSheet {
  const sound: Record<string, FactValue> = {};
  const declared = new Set<string>();
  for (const spec of specs) {
    declared.add(spec.key);
    const value = values[spec.key];
    if (value !== undefined && canHold(spec, value)) sound[spec.key] = value;
  }
  return { values: sound, clashes: clashes.filter((key) => declared.has(key)) };
}

/** Whether a kind can hold a value; the bounds of a single fact (`min`, `max`, `notBefore`) are no part of its kind. */
function canHold(spec: FactSpec, value: FactValue): boolean {
  switch (spec.kind) {
    case "yesno":
      return typeof value === "boolean";
    case "count":
      return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= MOST;
    case "number":
      return typeof value === "string" && /^-?\d+(\.\d{1,3})?$/.test(value);
    case "choice":
      return spec.options.some(({ key }) => key === value);
    case "date":
      return typeof value === "string" && isDay(value);
    case "text":
      return typeof value === "string";
    case "rows":
      return Array.isArray(value);
  }
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
