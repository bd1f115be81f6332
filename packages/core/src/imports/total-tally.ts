import { checkFactValue } from "../facts/check-fact-value.ts";
import type { ScalarValue } from "../facts/fact-value.ts";
import { foldForSearch } from "../text/fold-for-search.ts";
import type { ImportFault } from "./import-fault.ts";
import type { FilledFact } from "./import-plan.ts";
import { UNIT_COLUMN } from "./import-spec.ts";
import type { Tally } from "./tally.ts";
import type { UnitFigures } from "./unit-figures.ts";

/** Takes the figures of a unit from its row; a fact whose cell is empty stays unanswered. */
export function totalTally(facts: readonly FilledFact[]): Tally {
  const units = new Map<string, UnitFigures>();
  return {
    add: (row, unit, cells) => {
      const key = foldForSearch(unit);
      const before = units.get(key);
      if (before) {
        const data = { text: unit, first: before.firstRow };
        return [{ code: "unit-twice", row, column: UNIT_COLUMN, data }];
      }
      const values: Record<string, ScalarValue> = {};
      const faults: ImportFault[] = [];
      for (const { spec, from } of facts) {
        const column = "column" in from ? from.column : "";
        const cell = cells[column] ?? null;
        if (cell === null) continue;
        const value = factValue(spec.kind, cell);
        const problem = checkFactValue(spec, value);
        if (problem)
          faults.push({ code: problem.code, row, column, data: { ...problem.data, text: String(cell) } });
        values[spec.key] = value;
      }
      units.set(key, { unit, firstRow: row, rows: 1, values });
      if (faults.length > 0) units.delete(key);
      return faults;
    },
    figures: () => [...units.values()],
  };
}

/** A figure as a fact of its kind holds it: a number that is not a count stays exact, as text. */
function factValue(kind: string, value: ScalarValue): ScalarValue {
  if (kind === "number" && typeof value === "number") return String(value);
  return kind === "count" && typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : value;
}
