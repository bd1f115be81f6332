import { labelOf, loadEngine } from "../engines.ts";
import { isExtra, type Unit, type Workload } from "../workload.ts";
import { type Dialect, expressionOf } from "./expression.ts";

const NAME = "hyperformula";

type Cell = string | number | boolean | null;
interface Address {
  readonly sheet: number;
  readonly col: number;
  readonly row: number;
}
interface Sheet {
  setCellContents(address: Address, content: Cell): unknown;
  getCellValue(address: Address): unknown;
  destroy(): void;
}
interface HyperFormulaModule {
  readonly HyperFormula: {
    buildFromArray(rows: readonly (readonly Cell[])[], options: Readonly<Record<string, unknown>>): Sheet;
  };
}

/** A workbook of all units: it recalculates by itself what a changed cell touches. */
export interface Spreadsheet {
  readonly name: string;
  readonly setWeight: (component: number, weight: number) => void;
  /** Writes all totals, in hundredths. */
  readonly readTotals: (totals: Float64Array) => void;
  readonly destroy: () => void;
}

const dialect: Dialect = {
  number: String,
  choice: (condition, then, otherwise) => `IF(${condition},${then},${otherwise})`,
  smaller: (a, b) => `MIN(${a},${b})`,
  larger: (a, b) => `MAX(${a},${b})`,
  isYes: (x) => `${x}=TRUE()`,
};

/** How the base is written: a term for each answer that applies, or one SUMIF over them, which recalculates less. */
export type BaseFormula = "terms" | "sumif";

/**
 * Row 1: the weighted maxima, and beside them the weights. A row for each unit: answers, points in hundredths, a sum for
 * each area, the base, what is added and taken off, the total.
 */
export function hyperformula(workload: Workload, units: readonly Unit[], base: BaseFormula): Spreadsheet {
  const { HyperFormula } = loadEngine<HyperFormulaModule>(NAME);
  const n = workload.components.length;
  const total = 2 * n + workload.areas + 2;
  const sheet = HyperFormula.buildFromArray(
    [headOf(workload), ...units.map((unit, u) => rowOf(workload, unit, u + 2, base))],
    { licenseKey: "gpl-v3", maxColumns: 20_000, maxRows: 40_000, useArrayArithmetic: false },
  );
  return {
    name: labelOf(NAME, base === "terms" ? "base as a sum of terms" : "base as SUMIF"),
    setWeight(component, weight) {
      sheet.setCellContents({ sheet: 0, col: n + component, row: 0 }, weight);
    },
    readTotals(totals) {
      for (let u = 0; u < totals.length; u++) {
        totals[u] = Number(sheet.getCellValue({ sheet: 0, col: total, row: u + 1 }));
      }
    },
    destroy: () => sheet.destroy(),
  };
}

function headOf({ components }: Workload): Cell[] {
  const n = components.length;
  const maxima = components.map((component, k) =>
    isExtra(component) ? 0 : `=ROUND(100*${columnName(n + k)}1*${component.max},0)`,
  );
  return [...maxima, ...components.map(() => 1)];
}

function rowOf(workload: Workload, unit: Unit, row: number, base: BaseFormula): Cell[] {
  const { components, areas } = workload;
  const n = components.length;
  const cell = (column: number) => `${columnName(column)}${row}`;
  const points = components.map((component, k) => {
    const x = cell(k);
    const earned = `${columnName(n + k)}$1*(${expressionOf(component, x, dialect)})`;
    const sign = component.kind === "penalty" ? "-" : "";
    return `=IF(${x}="NA",0,IF(ISBLANK(${x}),0,${sign}INT(100*${earned}+0.500000001)))`;
  });
  const sums = Array.from({ length: areas }, (_, area) => {
    const within = components.filter((component) => component.area === area).map(({ index }) => n + index);
    return `=SUM(${cell(Math.min(...within))}:${cell(Math.max(...within))})`;
  });
  const terms = components
    .filter((component) => !isExtra(component))
    .map(({ index }) => `IF(${cell(index)}="NA",0,${columnName(index)}$1)`);
  const sumIf = `SUMIF(${cell(0)}:${cell(n - 1)},"<>NA",$A$1:$${columnName(n - 1)}$1)`;
  const extras = components.filter(isExtra).map(({ index }) => cell(n + index));
  const [baseCell, extraCell] = [cell(2 * n + areas), cell(2 * n + areas + 1)];
  const earned = `(SUM(${cell(2 * n)}:${cell(2 * n + areas - 1)})-${extraCell})`;
  return [
    ...components.map(({ id }) => unit[id] ?? null),
    ...points,
    ...sums,
    `=${base === "terms" ? terms.join("+") : sumIf}`,
    `=${extras.join("+")}`,
    `=IF(${baseCell}>0,INT(${earned}/${baseCell}*10000+0.500000001),0)+${extraCell}`,
  ];
}

/** `A` to `Z`, `AA` and on. */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${columnName(Math.floor(index / 26) - 1)}${last}`;
}
