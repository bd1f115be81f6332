import type { FactRow, FactSheet, FactValue, ScalarValue } from "@kiemtra/core";
import type { FactChange } from "../../shared/inspection/record-fact.ts";

/** The sheet as it will be once what is being typed is recorded: the score moves with every key. */
export function overlaySheet(sheet: FactSheet, changes: Iterable<FactChange>): FactSheet {
  const values: Record<string, FactValue> = { ...sheet.values };
  for (const change of changes) {
    if (change.row !== undefined) values[change.fact] = overlayRows(values[change.fact], change);
    else if (change.value === null) delete values[change.fact];
    else values[change.fact] = change.value as ScalarValue;
  }
  return { ...sheet, values };
}

function overlayRows(
  current: FactValue | undefined,
  { row: id = "", value }: FactChange,
): readonly FactRow[] {
  const rows: readonly FactRow[] = Array.isArray(current) ? current : [];
  if (value === null) return rows.filter((row) => row.id !== id);
  const changed: FactRow = { id, cells: value as FactRow["cells"] };
  return rows.some((row) => row.id === id)
    ? rows.map((row) => (row.id === id ? changed : row))
    : [...rows, changed];
}
