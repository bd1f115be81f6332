import type { ScalarValue } from "@kiemtra/core";
import type { ImportResult } from "@kiemtra/core/imports";

/** `unit,fact,value` of every figure, as `score --facts` reads it. */
export function factRows({ units }: ImportResult): readonly (readonly string[])[] {
  return units.flatMap(({ unit, values }) =>
    Object.entries(values).map(([fact, value]) => [unit, fact, factText(value)]),
  );
}

function factText(value: ScalarValue): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return String(value);
}
