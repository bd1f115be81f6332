import { compileValidation } from "../facts/compile-validation.ts";
import type { FactKey, ScalarValue } from "../facts/fact-value.ts";
import type { FactSpec } from "../schema/fact-spec.ts";
import type { ImportFault } from "./import-fault.ts";

/** What a file says of one unit. */
export interface UnitFigures {
  readonly unit: string;
  /** The first row of the unit, as the file numbers it. */
  readonly firstRow: number;
  /** Rows that were counted; a case that is there twice once. */
  readonly rows: number;
  readonly values: Readonly<Record<FactKey, ScalarValue>>;
}

/** Sets units apart whose figures contradict one another: a count above the one that its fact names. */
export function checkFigures(
  units: readonly UnitFigures[],
  facts: readonly FactSpec[],
  rows: "totals" | "records",
): { readonly sound: readonly UnitFigures[]; readonly faults: readonly ImportFault[] } {
  const validate = compileValidation(facts);
  const faults: ImportFault[] = [];
  const sound = units.filter(({ unit, firstRow, values }) => {
    const issues = validate(values).filter(({ code }) => code === "above-other-fact");
    for (const { fact, data } of issues) {
      const place = rows === "totals" ? { row: firstRow } : {};
      faults.push({ code: "above-other-fact", ...place, data: { ...data, fact, unit } });
    }
    return issues.length === 0;
  });
  return { sound, faults };
}
