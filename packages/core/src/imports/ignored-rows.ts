import { foldHeading } from "./headings.ts";
import { cellText, type ImportRow, isBlank } from "./import-row.ts";

/** A row that is no unit and no case, and why it is left out. */
export interface IgnoredRow {
  readonly row: number;
  readonly why: "sum" | "column-numbers" | "note";
}

const SUMS = [
  "tong cong",
  "tong so",
  "tong",
  "cong",
  "cong tong",
  "toan tinh",
  "toan huyen",
  "toan thanh pho",
];
/** A spreadsheet that was typed `(1)` has −1. */
const COLUMN_NUMBER = /^(?:\(\d{1,2}\)|-?\d{1,2})(?:\s*=.*)?$/;

/** Whether a row adds the others up, or, above all of them, numbers the columns as reports do: (1) (2) (3). */
export function whyIgnored({ row, cells }: ImportRow, isFirst: boolean): IgnoredRow | undefined {
  const texts = cells.filter((cell) => !isBlank(cell)).map(cellText);
  const [first = ""] = texts;
  if (SUMS.includes(foldHeading(first))) return { row, why: "sum" };
  const isNumbering =
    isFirst &&
    texts.length >= 3 &&
    texts.every((text, index) => COLUMN_NUMBER.test(text) && numberIn(text) === numberIn(first) + index);
  return isNumbering ? { row, why: "column-numbers" } : undefined;
}

function numberIn(text: string): number {
  return Number(/\d+/.exec(text)?.[0]);
}
