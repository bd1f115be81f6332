export { MAX_FILE_BYTES, MAX_ROWS } from "./limits.ts";
export type { ReadOptions } from "./read-spreadsheet.ts";
export { readSpreadsheet, refuseSize } from "./read-spreadsheet.ts";
export type { WorkbookSheet } from "./read-xlsx.ts";
export type { UnreadableFileCode } from "./unreadable-file.ts";
export { UnreadableFile } from "./unreadable-file.ts";
