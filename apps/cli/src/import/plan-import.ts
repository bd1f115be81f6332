import {
  columnsOf,
  findHeadings,
  guessMapping,
  type ImportMapping,
  type ImportPlan,
  type ImportRow,
  missingColumns,
} from "@kiemtra/core/imports";
import type { WorkbookSheet } from "@kiemtra/spreadsheets";
import { InputProblems } from "../input-problems.ts";
import { readTextFile } from "../read-text-file.ts";
import { parseJson } from "../rule-set/open-rule-set.ts";
import type { ImportOptions } from "./import-command.ts";

/** The rows below the headings, and how they are read. */
export interface PlannedImport {
  readonly plan: ImportPlan;
  readonly rows: readonly ImportRow[];
}

/** Finds the headings and holds them against the columns. Throws `InputProblems` for a column without a heading. */
export async function planImport(
  options: ImportOptions,
  { rows }: WorkbookSheet,
  given: Pick<ImportPlan, "spec" | "facts" | "units" | "asOf">,
): Promise<PlannedImport> {
  const columns = columnsOf(given.spec);
  const found = findHeadings(rows, columns);
  if (!found) throw new InputProblems([`${options.file}: has no row of headings; give a file with a table`]);
  const { at, headings } = found;
  const own = options.map === undefined ? {} : await readMapping(options.map, given, headings);
  const free = headings.filter((heading) => !Object.values(own).includes(heading));
  const mapping = { ...guessMapping(free, columns), ...own };
  const plan: ImportPlan = { ...given, plugin: options.plugin, headings, mapping };
  const missing = missingColumns(plan);
  if (missing.length > 0) {
    const row = rows[at]?.row;
    throw new InputProblems(
      missing.map((key) => {
        const usual = columns.find((column) => column.key === key)?.headings.join(", ");
        return `${options.file}:${row}: no column "${key}" (${usual}) among ${headings.join(", ")}; name it in --map, as {"${key}": "heading"}`;
      }),
    );
  }
  return { plan, rows: rows.slice(at + 1) };
}

async function readMapping(
  path: string,
  { spec }: Pick<ImportPlan, "spec">,
  headings: readonly string[],
): Promise<ImportMapping> {
  const json = parseJson(path, await readTextFile(path));
  if (typeof json !== "object" || json === null || Array.isArray(json))
    throw new InputProblems([`${path}: not a mapping; write {"column": "heading in the file"}`]);
  const keys = columnsOf(spec).map(({ key }) => key);
  const problems = Object.entries(json).flatMap(([key, heading]) => {
    if (!keys.includes(key)) return [`${path}: no column "${key}"; there are ${keys.join(", ")}`];
    const known = typeof heading === "string" && headings.includes(heading);
    return known
      ? []
      : [`${path}: ${key}: no heading ${JSON.stringify(heading)} among ${headings.join(", ")}`];
  });
  if (problems.length > 0) throw new InputProblems(problems);
  return json as ImportMapping;
}
