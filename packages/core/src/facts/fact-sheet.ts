import type { FactEvent, Layer } from "../schema/fact-event.ts";
import type { FactSpec } from "../schema/fact-spec.ts";
import { seriesKey, seriesState } from "./fact-tips.ts";
import type { FactKey, FactRow, FactSheet, FactValue, ScalarValue } from "./fact-value.ts";

/** Marks a criterion as *chưa kiểm tra được*; the value is the reason, the criterion stays open. */
export const MARK_PREFIX = "mark/";

/** The facts of one layer as its events leave them: known values, tables of rows, and clashes. */
export function factSheet(events: readonly FactEvent[], layer: Layer = "inspection"): FactSheet {
  const values: Record<FactKey, FactValue> = {};
  const rows: Record<FactKey, FactRow[]> = {};
  const clashes = new Set<FactKey>();
  for (const series of groupBySeries(events.filter((event) => event.layer === layer))) {
    const [first] = series;
    const current = seriesState(series);
    if (!first || current.state === "untouched") continue;
    if (current.state === "clash") clashes.add(first.fact);
    else if (first.row !== undefined) {
      const cells = current.value as Readonly<Record<string, ScalarValue>>;
      rows[first.fact] = [...(rows[first.fact] ?? []), { id: first.row, cells }];
    } else values[first.fact] = current.value as ScalarValue;
  }
  for (const [fact, list] of Object.entries(rows)) values[fact] = list.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { values: sorted(values), clashes: [...clashes].sort() };
}

/** Fills in the counts that follow from rows. A table with rows overrules a typed count. */
export function withDerivedCounts(sheet: FactSheet, specs: readonly FactSpec[]): FactSheet {
  const derived: Record<FactKey, FactValue> = {};
  for (const spec of specs) {
    if (spec.kind !== "count" || !spec.countOf) continue;
    const rows = sheet.values[spec.countOf.rows];
    if (!Array.isArray(rows) || rows.length === 0) continue;
    const { where } = spec.countOf;
    derived[spec.key] = rows.filter((row: FactRow) => !where || row.cells[where.column] === where.is).length;
  }
  const tableClashes = specs.flatMap((spec) =>
    spec.kind === "count" && spec.countOf && sheet.clashes.includes(spec.countOf.rows) ? [spec.key] : [],
  );
  return {
    values: sorted({ ...sheet.values, ...derived }),
    clashes: [...new Set([...sheet.clashes, ...tableClashes])].sort(),
  };
}

function groupBySeries(events: readonly FactEvent[]): FactEvent[][] {
  const series = new Map<string, FactEvent[]>();
  for (const event of events) {
    const key = seriesKey(event);
    const list = series.get(key);
    if (list) list.push(event);
    else series.set(key, [event]);
  }
  return [...series.values()];
}

function sorted(values: Record<FactKey, FactValue>): Record<FactKey, FactValue> {
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
}
