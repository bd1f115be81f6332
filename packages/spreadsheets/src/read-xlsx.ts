import { read, type WorkBook, type WorkSheet } from "@e965/xlsx";
import type { ImportRow } from "@kiemtra/core/imports";
import { zipSync } from "fflate";
import { cellOf } from "./cell-of.ts";
import { MAX_COLUMNS, MAX_ROWS } from "./limits.ts";
import { unpack } from "./unpack.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** One sheet of a workbook, and which others there are. */
export interface WorkbookSheet {
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly rows: readonly ImportRow[];
}

/** Tables, their texts and formats; no pictures, no macros, no links to other files. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i;

/**
 * Reads one sheet of a workbook: the one named, else the first visible one with a table in it. Formulas are not looked at; a cell has
 * the value that was last saved with the file.
 */
export function readXlsx(
  bytes: Uint8Array,
  sheet: string | undefined,
  onProgress: (share: number) => void,
): WorkbookSheet {
  const files = unpackWorkbook(bytes, (share) => onProgress(share / 2));
  // Packed anew without compression: the library gets what was counted, and nothing else.
  const archive = zipSync({ ...files }, { level: 0 });
  const open = (sheets: string | number) => parsed(archive, { sheets, sheetRows: MAX_ROWS + 2 });
  const book = open(sheet ?? 0);
  const names = book.SheetNames;
  if (sheet !== undefined && !names.includes(sheet))
    throw new UnreadableFile("sheet-not-found", { sheet, sheets: names.join(", ") });
  const visible = names.filter((_, index) => !book.Workbook?.Sheets?.[index]?.Hidden);
  const wanted = sheet === undefined ? visible : [sheet];
  let first: WorkbookSheet | undefined;
  for (const name of wanted) {
    const table = book.Sheets[name] ?? open(name).Sheets[name];
    const rows = table ? rowsOf(table, book.Workbook?.WBProps?.date1904 === true) : [];
    const found = { sheets: visible, sheet: name, rows };
    if (rows.filter(({ cells }) => cells.length > 1).length > 1) return found;
    first ??= found;
  }
  return first ?? { sheets: visible, sheet: names[0] ?? "", rows: [] };
}

function unpackWorkbook(bytes: Uint8Array, onProgress: (share: number) => void) {
  try {
    const files = unpack(bytes, (name) => NEEDED.test(name), onProgress);
    if (!("xl/workbook.xml" in files)) throw new UnreadableFile("file-kind-unknown");
    return files;
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile("file-broken");
  }
}

function parsed(
  archive: Uint8Array,
  options: { readonly sheets: string | number; readonly sheetRows: number },
): WorkBook {
  try {
    return read(archive, {
      ...options,
      type: "array",
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      cellNF: true,
    });
  } catch {
    throw new UnreadableFile("file-broken");
  }
}

function rowsOf(table: WorkSheet, is1904: boolean): readonly ImportRow[] {
  const lines = table["!data"] ?? [];
  const rows: ImportRow[] = [];
  lines.forEach((line, index) => {
    const cells = Array.from({ length: Math.min(line?.length ?? 0, MAX_COLUMNS) }, (_, at) =>
      cellOf(line[at], is1904),
    );
    const length = cells.findLastIndex((cell) => cell !== null) + 1;
    if (length > 0) rows.push({ row: index + 1, cells: cells.slice(0, length) });
  });
  if (rows.length > MAX_ROWS) throw new UnreadableFile("too-many-rows", { maximum: MAX_ROWS });
  return rows;
}
