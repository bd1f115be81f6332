import type { ImportCell } from "@kiemtra/core/imports";
import writeXlsxFile from "write-excel-file/node";

/** A table as CSV with semicolons and a byte order mark, as a Vietnamese Excel saves it. */
export function writeCsv(lines: readonly (readonly ImportCell[])[]): Uint8Array {
  const text = lines.map((cells) => cells.map((cell) => quote(String(cell ?? ""))).join(";")).join("\r\n");
  return new TextEncoder().encode(`\ufeff${text}\r\n`);
}

/** A table as a workbook. */
export async function writeXlsx(lines: readonly (readonly ImportCell[])[]): Promise<Uint8Array> {
  const cells = lines.map((line) => line.map((cell) => (cell === null ? null : { value: cell })));
  return new Uint8Array(await writeXlsxFile(cells).toBuffer());
}

function quote(cell: string): string {
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
