import { dateOfDay, type IsoDate, isIsoDate } from "../calendar/working-days.ts";
import type { ImportCell } from "./import-row.ts";

/** Serial of 1 January 1970: spreadsheets count days from the end of 1899. */
const SERIAL_1970 = 25_569;
const LAST_SERIAL = 73_415;
const LONGEST = 40;

const TIME = String.raw`\d{1,2}[:hg]\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:\s?(?:SA|CH|AM|PM))?(?:\s?\+07:?00)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\s?${TIME})?$`, "i");
const DAY_FIRST = new RegExp(
  String.raw`^(?:${TIME}[ ,-]\s?)?(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[ ,]\s?${TIME})?$`,
  "i",
);
const SERIAL = /^\d{5}(?:[.,]\d{1,15})?$/;

/**
 * The day that a cell names: `2023-05-09`, `9/5/2023`, `09/05/2023 14:30`, `14:30 09/05/2023` (the day before the month, as
 * written in Viet Nam), or a spreadsheet's serial. The time of day is left out. `undefined`: no date from 1900 to 2100.
 */
export function readDateCell(cell: ImportCell): IsoDate | undefined {
  if (typeof cell === "number") return dateOfSerial(cell);
  if (typeof cell !== "string") return undefined;
  const text = cell.trim().replace(/\s+/g, " ");
  if (text.length > LONGEST) return undefined;
  if (SERIAL.test(text)) return dateOfSerial(Number(text.replace(",", ".")));
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return dateFrom(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst ? dateFrom(dayFirst[3], dayFirst[2], dayFirst[1]) : undefined;
}

/** The day of a spreadsheet's serial, from 1970 to 2100: smaller numbers are figures, not days. */
export function dateOfSerial(serial: number): IsoDate | undefined {
  if (!(serial >= SERIAL_1970 && serial < LAST_SERIAL)) return undefined;
  return dateOfDay(Math.floor(serial) - SERIAL_1970);
}

function dateFrom(year = "", month = "", day = ""): IsoDate | undefined {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDate(date) && year >= "1900" && year <= "2100" ? date : undefined;
}
