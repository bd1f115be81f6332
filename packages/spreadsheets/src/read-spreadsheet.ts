import { isText } from "./decode-text.ts";
import { MAX_FILE_BYTES } from "./limits.ts";
import { readCsv } from "./read-csv.ts";
import { readXlsx, type WorkbookSheet } from "./read-xlsx.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** What else may be said about how to read a file. */
export interface ReadOptions {
  /** The sheet of a workbook; without it the first with a table. */
  readonly sheet?: string | undefined;
  /** Told how far it is, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Reads a CSV or XLSX file into rows of cells; what it is, its first bytes say, not its name. Throws `UnreadableFile`
 * for what cannot be read or is larger than anyone needs.
 */
export function readSpreadsheet(bytes: Uint8Array, options: ReadOptions = {}): WorkbookSheet {
  const { sheet, onProgress = () => undefined } = options;
  refuseSize(bytes.length);
  const table = readAny(bytes, sheet, onProgress);
  onProgress(1);
  return table;
}

function readAny(bytes: Uint8Array, sheet: string | undefined, onProgress: (share: number) => void) {
  if (startsWith(bytes, ZIP)) return readXlsx(bytes, sheet, onProgress);
  if (startsWith(bytes, COMPOUND)) throw new UnreadableFile("file-is-old-excel");
  if (!isText(bytes)) throw new UnreadableFile("file-kind-unknown");
  return { sheets: [], sheet: "", rows: readCsv(bytes, onProgress) };
}

/** Refuses a file by its size, before it is read. */
export function refuseSize(bytes: number): void {
  if (bytes === 0) throw new UnreadableFile("file-empty");
  if (bytes > MAX_FILE_BYTES)
    throw new UnreadableFile("file-too-large", { maximum: MAX_FILE_BYTES / 1024 / 1024 });
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Workbooks of 97 to 2003, and workbooks with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
