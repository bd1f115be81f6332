import type { IsoDate } from "../calendar/working-days.ts";
import type { FilledFact } from "./import-plan.ts";
import type { ImportSpec } from "./import-spec.ts";
import { passesAll } from "./row-tests.ts";
import type { Tally } from "./tally.ts";

interface Counts {
  readonly firstRow: number;
  rows: number;
  readonly counts: number[];
}

/** Counts cases: the same code twice with the same content is one case, with other content a fault. */
export function recordTally(
  { id }: Extract<ImportSpec, { rows: "records" }>,
  facts: readonly FilledFact[],
  asOf: IsoDate,
): Tally {
  const tests = facts.map(({ from }) => passesAll("where" in from ? from.where : [], asOf));
  const known = new Map<string, { readonly row: number; readonly content: string }>();
  const units = new Map<string, Counts>();
  return {
    add: (row, unit, values) => {
      const code = String(values[id]);
      const content = JSON.stringify([unit, values]);
      const before = known.get(code);
      if (before && before.content === content) return [];
      if (before) return [{ code: "row-twice", row, column: id, data: { text: code, first: before.row } }];
      known.set(code, { row, content });
      const figures = units.get(unit) ?? { firstRow: row, rows: 0, counts: tests.map(() => 0) };
      units.set(unit, figures);
      figures.rows += 1;
      for (const [index, holds] of tests.entries())
        if (holds(values)) figures.counts[index] = (figures.counts[index] ?? 0) + 1;
      return [];
    },
    figures: () =>
      [...units].map(([unit, { firstRow, rows, counts }]) => ({
        unit,
        firstRow,
        rows,
        values: Object.fromEntries(facts.map(({ spec }, index) => [spec.key, counts[index] ?? 0])),
      })),
  };
}
