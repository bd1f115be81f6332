import { importRows } from "@kiemtra/core/imports";
import type { Command } from "commander";
import { localeOf } from "../command-locale.ts";
import { csvText } from "../csv-text.ts";
import { InputProblems } from "../input-problems.ts";
import { dayOf } from "../score/read-input.ts";
import { factRows } from "./fact-rows.ts";
import { openImport } from "./open-import.ts";
import { planImport } from "./plan-import.ts";
import { printNotes } from "./print-notes.ts";
import { readImportFile } from "./read-import-file.ts";
import { readImportUnits } from "./read-import-units.ts";

/** Options of `kiemtra import`. */
export interface ImportOptions {
  readonly plugin: string;
  readonly import: string;
  readonly file: string;
  readonly unit?: string;
  readonly units?: string;
  readonly asOf?: string;
  readonly map?: string;
  readonly sheet?: string;
  readonly ruleSet?: string;
  readonly skipBadRows?: boolean;
}

/** `kiemtra import`: a file of another system as facts that `kiemtra score` reads. */
export function addImportCommand(program: Command): void {
  program
    .command("import")
    .description("turn a file of another system into facts")
    .requiredOption("--plugin <id>", "whose facts the file fills, such as one-stop")
    .requiredOption("--import <key>", "which of the plugin's imports, such as dossiers")
    .requiredOption(
      "--file <file>",
      "XLSX or CSV (UTF-8, Windows-1258; commas, semicolons or tabs), up to 20 MB",
    )
    .option("--unit <code>", "the unit that every row is of")
    .option("--units <file.csv>", "unit,name,level[,type,attributes]: units that rows name by code or name")
    .option("--as-of <date>", "the day on which the other system gave the file, YYYY-MM-DD; default: today")
    .option(
      "--map <map.json>",
      '{"column": "heading in the file"}, where the headings are not the usual ones',
    )
    .option("--sheet <name>", "the sheet of a workbook; default: the first with a table")
    .option("--rule-set <id|file>", "only the facts that this rule set has")
    .option("--skip-bad-rows", "go on without the rows that have a fault")
    .addHelpText(
      "after",
      `
CSV out: unit,fact,value, as score --facts reads it. With any fault: nothing on stdout, each fault on
stderr with its row, exit 2. Without --unit and --units a unit is what the file writes.`,
    )
    .action(async (options: ImportOptions, command: Command) => {
      process.stdout.write(await importFile(options, command));
    });
}

async function importFile(options: ImportOptions, command: Command): Promise<string> {
  const locale = localeOf(command);
  if (options.unit !== undefined && options.units !== undefined)
    throw new InputProblems(["--unit and --units: give one; --unit where every row is of one unit"]);
  const { spec, facts, columnWords } = await openImport(options, locale);
  const asOf = dayOf(options);
  const units = await readImportUnits(options);
  const { rows, plan } = await planImport(options, await readImportFile(options, locale), {
    spec,
    facts,
    units,
    asOf,
  });
  const result = await importRows(plan, rows);
  if (!result) throw new Error("the import was given up");
  printNotes(options, result, { plan, columnWords, locale });
  if (result.faultCount > 0 && !options.skipBadRows)
    throw new InputProblems([
      `${options.file}: ${result.faultCount} faults; nothing was written: correct them, or go on without these rows with --skip-bad-rows`,
    ]);
  return csvText([["unit", "fact", "value"], ...factRows(result)]);
}
