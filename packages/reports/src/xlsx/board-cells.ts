import type { IsoDate } from "@kiemtra/core";
import type { CellObject } from "write-excel-file/universal";
import { cleanText } from "../paper/clean-text.ts";
import { FONT } from "../paper/measures.ts";

/** Excel holds no more than this in a cell. */
const CELL_LETTERS = 32_767;

const LOOK = {
  fontFamily: FONT,
  fontSize: 12,
  alignVertical: "top",
  borderStyle: "thin",
  borderColor: "#000000",
} as const;

/** Always a string cell: a text that begins with "=" is text, not a formula. */
export function textCell(text: string): CellObject {
  return { ...LOOK, type: String, value: cleanText(text).slice(0, CELL_LETTERS), wrap: true };
}

export function numberCell(value: number): CellObject {
  return { ...LOOK, type: Number, value, align: "center" };
}

/** A real date, so that the column sorts and filters. */
export function dateCell(date: IsoDate | undefined): CellObject {
  if (!date) return textCell("");
  return { ...LOOK, type: Date, value: new Date(`${date}T00:00:00Z`), format: "d/m/yyyy", align: "center" };
}

export function headCell(text: string): CellObject {
  return {
    ...textCell(text),
    fontWeight: "bold",
    align: "center",
    alignVertical: "center",
    backgroundColor: "#E4E7EB",
  };
}
