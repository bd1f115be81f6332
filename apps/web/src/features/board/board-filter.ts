import type { Unit } from "@kiemtra/core";
import { foldForSearch } from "@kiemtra/core";
import type { BoardRow } from "../../shared/api-shapes.ts";

export const BOARD_KINDS = ["demand", "proposal", "target"] as const;
export const BOARD_STATUSES = ["open", "overdue", "done", "repeated"] as const;

/** Chosen in place of a unit: what was said to all units. */
export const ALL_UNITS = "all";

/** Which lines of the board are shown; it is in the address. */
export interface BoardFilter {
  readonly unit?: string | undefined;
  readonly kind?: (typeof BOARD_KINDS)[number] | undefined;
  readonly status?: (typeof BOARD_STATUSES)[number] | undefined;
  readonly text?: string | undefined;
}

/** What the lines that are shown add up to. */
export interface BoardSummary {
  readonly shown: number;
  readonly overdue: number;
  readonly done: number;
}

/** The lines that the filter lets through: first what is still to be done, by its day. */
export function filterBoard(rows: readonly BoardRow[], filter: BoardFilter): readonly BoardRow[] {
  const words = foldForSearch(filter.text ?? "").split(" ");
  return rows
    .filter(
      (row) =>
        (!filter.unit || (row.unit?.id ?? ALL_UNITS) === filter.unit) &&
        (!filter.kind || row.kind === filter.kind) &&
        (!filter.status || hasStatus(row, filter.status)) &&
        holds(row, words),
    )
    .sort(byUrgency);
}

export function summarise(rows: readonly BoardRow[]): BoardSummary {
  return {
    shown: rows.length,
    overdue: rows.filter((row) => row.overdueDays > 0).length,
    done: rows.filter((row) => row.status === "done").length,
  };
}

const collator = new Intl.Collator("vi", { numeric: true });

/** The units of the board, each once, by name without *xã, phường, đặc khu*. */
export function unitsOnBoard(rows: readonly BoardRow[]): readonly Unit[] {
  const units = new Map(rows.flatMap(({ unit }) => (unit ? [[unit.id, unit] as const] : [])));
  const bare = ({ name }: Unit) => name.replace(/^(xã|phường|đặc khu|thị trấn)\s+/i, "");
  return [...units.values()].sort((a, b) => collator.compare(bare(a), bare(b)));
}

function hasStatus(row: BoardRow, status: NonNullable<BoardFilter["status"]>): boolean {
  switch (status) {
    case "overdue":
      return row.overdueDays > 0;
    case "repeated":
      return row.repeated;
    case "open":
    case "done":
      return row.status === status;
  }
}

function holds(row: BoardRow, words: readonly string[]): boolean {
  const { text, findingText, criterionTitle, dueWords, evidence, unit } = row;
  const said = [text, findingText, criterionTitle, dueWords, evidence, unit?.name].filter(Boolean).join(" ");
  const folded = foldForSearch(said);
  return words.every((word) => folded.includes(word));
}

function byUrgency(a: BoardRow, b: BoardRow): number {
  if (a.status !== b.status) return a.status === "open" ? -1 : 1;
  const [dayOfA, dayOfB] = [a.dueOn ?? "9999", b.dueOn ?? "9999"];
  return dayOfA < dayOfB ? -1 : dayOfA > dayOfB ? 1 : 0;
}
