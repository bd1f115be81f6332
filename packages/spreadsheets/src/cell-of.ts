import type { CellObject } from "@e965/xlsx";
import { SSF } from "@e965/xlsx";
import { dateOfSerial, type ImportCell } from "@kiemtra/core/imports";

/** Workbooks that count days from 1904 are so many days behind. */
const DAYS_TO_1904 = 1462;

/** The value of a cell as a person sees it: a day as a day, a share as per cent, an error as its sign. */
export function cellOf(cell: CellObject | undefined, is1904: boolean): ImportCell {
  switch (cell?.t) {
    case "s":
      return String(cell.v ?? "").trim() === "" ? null : String(cell.v);
    case "n":
      return numberOf(Number(cell.v), String(cell.z ?? "General"), is1904);
    case "b":
      return cell.v === true;
    case "e":
      return ERRORS.get(Number(cell.v)) ?? "#ERROR";
    default:
      return null;
  }
}

function numberOf(value: number, format: string, is1904: boolean): ImportCell {
  if (format.includes("%")) return `${Number((value * 100).toPrecision(12))}%`;
  if (!SSF.is_date(format)) return value;
  const serial = value + (is1904 ? DAYS_TO_1904 : 0);
  const day = dateOfSerial(serial);
  return day === undefined ? value : `${day}${timeOf(serial)}`;
}

function timeOf(serial: number): string {
  const minutes = Math.round((serial % 1) * 1440) % 1440;
  if (minutes === 0) return "";
  return ` ${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);
