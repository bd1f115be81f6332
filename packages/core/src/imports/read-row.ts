import type { ScalarValue } from "../facts/fact-value.ts";
import type { FoundUnit } from "./find-unit.ts";
import type { ImportFault } from "./import-fault.ts";
import { cellText, type ImportCell, type ImportRow, isBlank } from "./import-row.ts";
import { type ImportColumn, UNIT_COLUMN } from "./import-spec.ts";
import { readDateCell } from "./read-date-cell.ts";
import { readCountCell, readDecimalCell } from "./read-number-cell.ts";
import { readYesNoCell } from "./read-yes-no-cell.ts";

/** The values of a row by column, `null` where a cell is empty, and what is wrong with it. */
export interface ReadRow {
  readonly values: Readonly<Record<string, ScalarValue | null>>;
  readonly unit: Extract<FoundUnit, { id: string }> | undefined;
  readonly faults: readonly ImportFault[];
}

/** A column with its place in the file's rows. */
export interface PlacedColumn extends ImportColumn {
  readonly at: number;
}

/** Reads the cells of a row; every fault of it is told. */
export function readRow(
  { row, cells }: ImportRow,
  columns: readonly PlacedColumn[],
  findUnit: (cell: ImportCell) => FoundUnit,
): ReadRow {
  const values: Record<string, ScalarValue | null> = {};
  const faults: ImportFault[] = [];
  let unit: FoundUnit | undefined;
  for (const column of columns) {
    const { key, at } = column;
    const cell = cells[at] ?? null;
    values[key] = null;
    if (isBlank(cell)) {
      if (column.isRequired && !column.mayBeEmpty)
        faults.push({ code: "value-missing", row, column: key, data: {} });
    } else if (key === UNIT_COLUMN) {
      unit = findUnit(cell);
      if ("code" in unit) faults.push(unitFault(row, unit));
      else values[key] = unit.id;
    } else {
      const value = readCell(column, cell);
      if (value === undefined)
        faults.push({ code: WRONG[column.kind], row, column: key, data: { text: cellText(cell) } });
      else values[key] = value;
    }
  }
  return { values, unit: unit && "id" in unit ? unit : undefined, faults };
}

const WRONG = {
  text: "not-text",
  date: "not-a-date",
  count: "not-a-count",
  number: "not-a-decimal",
  yesno: "not-yes-no",
} as const;

function readCell({ kind }: ImportColumn, cell: ImportCell): ScalarValue | undefined {
  switch (kind) {
    case "text":
      return cellText(cell);
    case "date":
      return readDateCell(cell);
    case "count":
      return readCountCell(cell);
    case "number":
      return readDecimalCell(cell);
    case "yesno":
      return readYesNoCell(cell);
  }
}

function unitFault(row: number, found: Exclude<FoundUnit, { id: string }>): ImportFault {
  const { code, ...said } = found;
  const names = "names" in said ? said.names.join(", ") : "";
  return { code, row, column: UNIT_COLUMN, data: { text: said.text, ...(names && { names }) } };
}
