import { unitFinder } from "./find-unit.ts";
import { type IgnoredRow, whyIgnored } from "./ignored-rows.ts";
import { type ImportFault, MOST_FAULTS } from "./import-fault.ts";
import { filledFacts, type ImportPlan, missingColumns } from "./import-plan.ts";
import { type ImportRow, isBlank } from "./import-row.ts";
import { columnsOf, UNIT_COLUMN } from "./import-spec.ts";
import { type PlacedColumn, readRow } from "./read-row.ts";
import { recordTally } from "./record-tally.ts";
import { totalTally } from "./total-tally.ts";
import { checkFigures, type UnitFigures } from "./unit-figures.ts";

/** What a file says: the facts of each unit, every fault, and what was left out. */
export interface ImportResult {
  /** Units in the order of their first row. One whose figures contradict one another is not among them. */
  readonly units: readonly UnitFigures[];
  readonly faults: readonly ImportFault[];
  /** All of them; only the first `MOST_FAULTS` are listed. */
  readonly faultCount: number;
  readonly rows: number;
  readonly badRows: number;
  /** Rows of units that are known and not wanted. */
  readonly otherRows: number;
  readonly ignored: readonly IgnoredRow[];
}

/** An import under way: rows go in, the result comes out. */
export interface RunningImport {
  readonly add: (row: ImportRow) => void;
  readonly finish: () => ImportResult;
}

/** Starts an import. Throws when the file lacks a column: `missingColumns` tells which. */
export function startImport(plan: ImportPlan): RunningImport {
  const missing = missingColumns(plan);
  if (missing.length > 0) throw new Error(`no heading for ${missing.join(", ")}`);
  const columns = placedColumns(plan);
  const findUnit = unitFinder(plan.units);
  const only = plan.units.kind === "one" ? plan.units.id : undefined;
  const facts = filledFacts(plan);
  const tally = plan.spec.rows === "records" ? recordTally(plan.spec, facts, plan.asOf) : totalTally(facts);
  const ignored: IgnoredRow[] = [];
  const faults: ImportFault[] = [];
  let [rows, badRows, otherRows, faultCount] = [0, 0, 0, 0];

  const report = (found: readonly ImportFault[]) => {
    faultCount += found.length;
    faults.push(...found.slice(0, Math.max(0, MOST_FAULTS - faults.length)));
  };
  const add = (row: ImportRow) => {
    if (row.cells.every(isBlank)) return;
    const ignorable = whyIgnored(row, rows === 0) ?? noteIn(row, columns, plan);
    if (ignorable) {
      ignored.push(ignorable);
      return;
    }
    rows += 1;
    const { values, unit, faults: own } = readRow(row, columns, findUnit);
    if (unit && !unit.isWanted) {
      otherRows += 1;
      return;
    }
    const id = only ?? unit?.id;
    const found = own.length > 0 || id === undefined ? own : tally.add(row.row, id, values);
    if (found.length > 0) badRows += 1;
    report(found);
  };
  const finish = (): ImportResult => {
    const { sound, faults: contradictions } = checkFigures(
      tally.figures(),
      facts.map(({ spec }) => spec),
      plan.spec.rows,
    );
    report(contradictions);
    if (plan.spec.rows === "totals") badRows += new Set(contradictions.map(({ row }) => row)).size;
    return { units: sound, faults, faultCount, rows, badRows, otherRows, ignored };
  };
  return { add, finish };
}

/** The columns that were mapped, with what the kind of file asks of them. */
function placedColumns({ spec, headings, mapping, units }: ImportPlan): readonly PlacedColumn[] {
  const must = spec.rows === "records" ? [spec.id, UNIT_COLUMN] : [UNIT_COLUMN];
  return columnsOf(spec)
    .filter(({ key }) => key !== UNIT_COLUMN || units.kind !== "one")
    .map((column) => ({
      ...column,
      at: headings.indexOf(mapping[column.key] ?? ""),
      ...(must.includes(column.key) && { isRequired: true, mayBeEmpty: false }),
    }))
    .filter(({ at }) => at >= 0);
}

/** A remark or signature below the table: nothing in it but one cell, and that neither names a unit nor a case. */
function noteIn(
  { row, cells }: ImportRow,
  columns: readonly PlacedColumn[],
  { spec }: ImportPlan,
): IgnoredRow | undefined {
  const filled = columns.filter(({ at }) => !isBlank(cells[at]));
  const names = spec.rows === "records" ? spec.id : UNIT_COLUMN;
  const isNote = filled.length <= 1 && columns.length > 1 && filled[0]?.key !== names;
  return isNote ? { row, why: "note" } : undefined;
}
