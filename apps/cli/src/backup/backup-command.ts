import { backupDatabase } from "@kiemtra/db";
import type { Command } from "commander";
import { localeOf } from "../command-locale.ts";
import { problemIn, progressIn, summaryLine } from "./backup-texts.ts";
import { withDatabase } from "./with-database.ts";

interface BackupOptions {
  readonly force?: boolean;
  readonly dataDir?: string;
}

/** `kiemtra backup FILE`: every record and all evidence in one archive. */
export function addBackupCommand(program: Command): void {
  program
    .command("backup <file>")
    .description("save every record and all evidence in one archive; the application may go on running")
    .option("--force", "replace the file if it is there")
    .option("--data-dir <dir>", "the data folder; default: DATA_DIR, or .data")
    .addHelpText(
      "after",
      `
The archive holds everything as of one moment, accounts and password hashes too: keep it where only you can read it.
The database is that of DATABASE_URL, or else the private one in the data folder.

Examples:
  kiemtra backup /mnt/backup/kiemtra-2026-11-24.tar
  kiemtra backup kiemtra.tar --data-dir /srv/kiemtra --force`,
    )
    .action(async (file: string, options: BackupOptions, command: Command) => {
      const locale = localeOf(command);
      const where = { dataDir: options.dataDir, mustExist: true };
      const saved = withDatabase(where, ({ pool, evidenceDir }) =>
        backupDatabase(pool, {
          file,
          evidenceDir,
          now: new Date(),
          force: options.force,
          onProgress: progressIn(locale),
        }),
      );
      const summary = await saved.catch((error: unknown) => {
        throw problemIn(error, locale);
      });
      process.stdout.write(`${summaryLine(summary, locale)}\n`);
    });
}
