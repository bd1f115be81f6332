import { readFile, stat } from "node:fs/promises";
import type { Locale } from "@kiemtra/core";
import { say } from "@kiemtra/i18n";
import { unreadableFileTexts } from "@kiemtra/i18n/imports";
import { readSpreadsheet, refuseSize, UnreadableFile, type WorkbookSheet } from "@kiemtra/spreadsheets";
import { InputProblems } from "../input-problems.ts";
import type { ImportOptions } from "./import-command.ts";

/** The rows of the file that was named. */
export async function readImportFile(
  { file, sheet }: Pick<ImportOptions, "file" | "sheet">,
  locale: Locale,
): Promise<WorkbookSheet> {
  try {
    refuseSize((await stat(file)).size);
    return readSpreadsheet(await readFile(file), { sheet });
  } catch (error) {
    if (error instanceof Error && "errno" in error) throw unreadable(file, error as NodeJS.ErrnoException);
    if (!(error instanceof UnreadableFile)) throw error;
    throw new InputProblems([`${file}: ${say(unreadableFileTexts[error.code], error.data, { locale })}`]);
  }
}

function unreadable(file: string, error: NodeJS.ErrnoException): InputProblems {
  const why = error.code === "ENOENT" ? "no such file" : `cannot be read (${error.code})`;
  return new InputProblems([`${file}: ${why}; check the path`]);
}
