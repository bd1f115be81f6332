import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";

/** The records of a CSV file with a header line, by column name. */
export async function readCsv<Column extends string>(
  file: URL,
  columns: readonly Column[],
): Promise<readonly Readonly<Record<Column, string>>[]> {
  const records = parse(await readFile(file, "utf8"), { columns: true, skip_empty_lines: true }) as Record<
    string,
    string
  >[];
  const [first] = records;
  const missing = columns.filter((column) => first?.[column] === undefined);
  if (missing.length > 0) throw new Error(`${file.pathname} lacks the column ${missing.join(", ")}`);
  return records as readonly Record<Column, string>[];
}
