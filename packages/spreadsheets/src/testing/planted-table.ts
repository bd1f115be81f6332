import type { ImportCell } from "@kiemtra/core/imports";

type Cells = readonly ImportCell[];

/** A kind of fault to plant: what it is called, in which column, how often, and how it spoils a good row. */
export interface Plant {
  readonly code: string;
  readonly column: string;
  readonly times: number;
  readonly spoil: (good: Cells, before: Cells, turn: number) => Cells;
}

/** A table with faults in known places. */
export interface PlantedTable {
  readonly lines: readonly Cells[];
  /** Where each fault is: the row as a spreadsheet numbers it, the column, the code. */
  readonly faults: readonly { readonly row: number; readonly column: string; readonly code: string }[];
  /** The rows, from 0, that were left good. */
  readonly good: readonly number[];
}

/** Makes a table of so many rows below the lines of `head`, the faults spread evenly over it. */
export function plantedTable(
  head: readonly Cells[],
  rows: number,
  makeRow: (index: number) => Cells,
  plants: readonly Plant[],
): PlantedTable {
  const turns = plants.flatMap((plant) =>
    Array.from({ length: plant.times }, (_, turn) => ({ plant, turn })),
  );
  const places = new Map(
    turns.map((entry, order) => [Math.floor(((order + 1) * rows) / (turns.length + 1)), entry]),
  );
  const lines: Cells[] = [...head];
  const faults: { row: number; column: string; code: string }[] = [];
  const good: number[] = [];
  for (let index = 0; index < rows; index++) {
    const planted = places.get(index);
    if (planted) {
      const { code, column, spoil } = planted.plant;
      faults.push({ row: lines.length + 1, column, code });
      lines.push(spoil(makeRow(index), makeRow(index - 1), planted.turn));
    } else {
      good.push(index);
      lines.push(makeRow(index));
    }
  }
  return { lines, faults, good };
}

/** A row with other cells in some places. */
export function withCells(cells: Cells, change: Readonly<Record<number, ImportCell>>): Cells {
  return cells.map((cell, at) => (at in change ? (change[at] ?? null) : cell));
}
