import type { ImportRow } from "@kiemtra/core/imports";
import { CsvError, type Info, parse } from "csv-parse/browser/esm/sync";
import { decodeText } from "./decode-text.ts";
import { findDelimiter } from "./find-delimiter.ts";
import { MAX_COLUMNS, MAX_ROWS } from "./limits.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** Reads text with separated cells. Rows have the numbers that a spreadsheet would show; empty ones are left out. */
export function readCsv(bytes: Uint8Array, onProgress: (share: number) => void): readonly ImportRow[] {
  const text = decodeText(bytes);
  const rows: ImportRow[] = [];
  let row = 0;
  const takeRow = (cells: readonly string[], { bytes: read }: Info) => {
    row += 1;
    if (row % 2000 === 0) onProgress(Math.min(1, read / bytes.length));
    if (cells.every((cell) => cell.trim() === "") || (row === 1 && /^sep=.?$/.test(cells.join(""))))
      return null;
    if (rows.length >= MAX_ROWS) throw new UnreadableFile("too-many-rows", { maximum: MAX_ROWS });
    rows.push({ row, cells: cells.slice(0, MAX_COLUMNS) });
    return null;
  };
  try {
    parse(text, {
      bom: true,
      delimiter: findDelimiter(text),
      relax_column_count: true,
      relax_quotes: true,
      on_record: takeRow as never,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // Nothing behind the quote that does not end was a row.
    throw new UnreadableFile("quotes-broken", { row: row + 1 });
  }
  return rows;
}
