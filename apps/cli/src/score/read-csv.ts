import { CsvError, parse } from "csv-parse/sync";
import { InputProblems } from "../input-problems.ts";
import { readTextFile } from "../read-text-file.ts";

/** One line of a CSV file, with its line number for messages. */
export interface CsvLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads a CSV file whose first line must be `header`; further columns named in `optional` may follow. */
export async function readCsv(
  path: string,
  header: readonly string[],
  optional: readonly string[] = [],
): Promise<readonly CsvLine[]> {
  const [first, ...rest] = parseLines(path, await readTextFile(path));
  const named = first?.cells.map((cell) => cell.trim()) ?? [];
  const extra = named.slice(header.length);
  const good =
    header.every((name, index) => named[index] === name) && extra.every((name, at) => optional[at] === name);
  if (!good) {
    const found = named.length > 0 ? named.join(",") : "an empty file";
    throw new InputProblems([
      `${path}:1:1: the header is "${found}"; the first line must be exactly "${header.join(",")}"`,
    ]);
  }
  const wrong = rest.filter((line) => line.cells.length < header.length || line.cells.length > named.length);
  if (wrong.length > 0) {
    throw new InputProblems(
      wrong.map(
        ({ line, cells }) =>
          `${path}:${line}:1: has ${cells.length} columns instead of ${named.length}; quote values that hold a comma`,
      ),
    );
  }
  return rest;
}

function parseLines(path: string, text: string): readonly CsvLine[] {
  try {
    const records = parse(text, { info: true, relax_column_count: true, skip_empty_lines: true, bom: true });
    return (records as unknown as { record: string[]; info: { lines: number } }[]).map(
      ({ record, info }) => ({
        line: info.lines - record.reduce((breaks, cell) => breaks + cell.split("\n").length - 1, 0),
        cells: record,
      }),
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new InputProblems([
      `${path}:${Number(error.lines ?? 1)}:1: not a CSV file (${error.message}); check the quotes`,
    ]);
  }
}
