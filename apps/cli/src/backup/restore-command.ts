import { existsSync } from "node:fs";
import { BackupError, restoreDatabase } from "@kiemtra/db";
import type { Command } from "commander";
import { localeOf } from "../command-locale.ts";
import { problemIn, progressIn, summaryLine } from "./backup-texts.ts";
import { withDatabase } from "./with-database.ts";

interface RestoreOptions {
  readonly replace?: boolean;
  readonly dataDir?: string;
}

/** `kiemtra restore FILE`: brings back what `kiemtra backup` saved. */
export function addRestoreCommand(program: Command): void {
  program
    .command("restore <file>")
    .description("bring back what `kiemtra backup` saved; all of it, or nothing")
    .option("--replace", "put it in the place of the records that are there; others that are connected wait")
    .option("--data-dir <dir>", "the data folder; default: DATA_DIR, or .data")
    .addHelpText(
      "after",
      `
Every byte of the archive is checked before anything is touched. An archive of an older version is brought up to date.
The database is that of DATABASE_URL, or else the private one in the data folder, which is made if it is not there.

Examples:
  kiemtra restore kiemtra-2026-11-24.tar --data-dir /srv/kiemtra
  kiemtra restore kiemtra-2026-11-24.tar --replace`,
    )
    .action(async (file: string, options: RestoreOptions, command: Command) => {
      const locale = localeOf(command);
      // A wrong path starts no database and makes none.
      if (!existsSync(file)) throw problemIn(missing(file), locale);
      const where = { dataDir: options.dataDir, mustExist: false };
      const restored = withDatabase(where, ({ pool, evidenceDir }) =>
        restoreDatabase(pool, {
          file,
          evidenceDir,
          replace: options.replace,
          onProgress: progressIn(locale),
        }),
      );
      const summary = await restored.catch((error: unknown) => {
        throw problemIn(error, locale);
      });
      process.stdout.write(`${summaryLine(summary, locale)}\n`);
    });
}

function missing(file: string): BackupError {
  return new BackupError("no-such-file", `${file}: no such file; check the path`, { file });
}
