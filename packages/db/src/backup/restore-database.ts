import { mkdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, resolve } from "node:path";
import { DatabaseError, type Pool, type PoolClient } from "pg";
import { openDbOn } from "../database.ts";
import { migrate } from "../migrate.ts";
import { summaryOf } from "./backup-database.ts";
import { BackupError } from "./backup-error.ts";
import type { BackupProgress, BackupSummary } from "./backup-progress.ts";
import { checkMigrations, checkTarget, countOthers } from "./check-target.ts";
import { dropEverything } from "./drop-everything.ts";
import { loadTables } from "./load-tables.ts";
import { makeSpool } from "./make-spool.ts";
import { type OpenArchive, openArchive } from "./open-archive.ts";
import { placeEvidence } from "./place-evidence.ts";

/** What to restore, and where evidence goes. */
export interface RestoreOptions {
  readonly file: string;
  /** Made when it is not there. Without it, evidence is checked but left in the archive. */
  readonly evidenceDir?: string | undefined;
  /** Put the backup in the place of records that are there, even while others are connected. */
  readonly replace?: boolean | undefined;
  readonly onProgress?: ((progress: BackupProgress) => void) | undefined;
}

/**
 * Checks a whole archive, then brings its records back in one transaction: into the schema they were saved from, which
 * is then brought up to date. A failure or a kill at any point leaves the database as it was. Evidence is only ever
 * added. Throws `BackupError`.
 */
export async function restoreDatabase(pool: Pool, options: RestoreOptions): Promise<BackupSummary> {
  const file = resolve(options.file);
  const spool = await makeSpoolFor(options.evidenceDir);
  try {
    const archive = await openArchive(file, spool);
    const { manifest, bytes } = archive;
    checkMigrations(file, manifest);
    options.onProgress?.({
      step: "verified",
      files: manifest.tables.length + manifest.evidence.length,
      bytes,
    });
    await load(pool, archive, options);
    return summaryOf(file, bytes, manifest);
  } finally {
    await rm(spool, { recursive: true, force: true });
  }
}

// On the evidence's disk if there is one, so that files only need moving.
async function makeSpoolFor(evidenceDir: string | undefined): Promise<string> {
  const parent = evidenceDir === undefined ? tmpdir() : dirname(resolve(evidenceDir));
  await mkdir(parent, { recursive: true });
  return makeSpool(parent, "kiemtra-restore");
}

async function load(pool: Pool, archive: OpenArchive, options: RestoreOptions): Promise<void> {
  const client = await pool.connect();
  let whole = false;
  try {
    await openDbOn(client)
      .transaction()
      .execute(async (tx) => {
        await makeRoom(client, options);
        await migrate(tx, { upTo: archive.manifest.migrations.at(-1) ?? "" });
        await loadTables(client, archive, options.onProgress);
        for (const migration of await migrate(tx)) options.onProgress?.({ step: "migrated", migration });
        await client.query("analyze");
        if (options.evidenceDir !== undefined) {
          await placeEvidence(archive, options.evidenceDir, options.onProgress);
        }
      });
    whole = true;
  } catch (error) {
    throw isLockTimeout(error) ? busy() : error;
  } finally {
    client.release(!whole);
  }
}

/** The lock that a starting server takes before it migrates: it waits until the restore is done. */
const MIGRATION_LOCK = "3853314791062309107";

async function makeRoom(client: PoolClient, { replace = false, onProgress }: RestoreOptions): Promise<void> {
  await client.query("set local lock_timeout = '30s'");
  await client.query(`select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
  await checkTarget(client, replace);
  const connections = await countOthers(client);
  if (connections > 0) onProgress?.({ step: "others-wait", connections });
  await dropEverything(client);
}

function isLockTimeout(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === "55P03";
}

function busy(): BackupError {
  return new BackupError(
    "database-busy",
    "another program holds the database's tables; stop the application and run again. Nothing was changed",
  );
}
