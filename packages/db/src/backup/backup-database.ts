import { createWriteStream, existsSync } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Pool, PoolClient } from "pg";
import { to as copyTo } from "pg-copy-streams";
import { BackupError } from "./backup-error.ts";
import type { BackupProgress, BackupSummary } from "./backup-progress.ts";
import {
  type CatalogTable,
  labelOf,
  listMigrations,
  listSequences,
  listTables,
  PLAIN_VALUES,
  quote,
} from "./catalog.ts";
import { hashFile } from "./hash-file.ts";
import { listEvidence } from "./list-evidence.ts";
import { makeSpool } from "./make-spool.ts";
import { FORMAT_VERSION, MANIFEST_MEMBER, type Manifest, type Member, type TableMember } from "./manifest.ts";
import { evidenceMemberName, tableMemberName } from "./member-name.ts";
import { sync } from "./sync.ts";
import { tally } from "./tally.ts";
import { type ArchiveMember, writeArchive } from "./write-archive.ts";

/** What to back up, and where to. */
export interface BackupOptions {
  /** The archive to write. Its folder must be there, and have room for it twice. */
  readonly file: string;
  /** The folder of evidence; may be absent. */
  readonly evidenceDir?: string | undefined;
  readonly now: Date;
  /** Replace a file that is there; default: refuse. */
  readonly force?: boolean | undefined;
  readonly onProgress?: ((progress: BackupProgress) => void) | undefined;
}

/**
 * Writes one archive of every table as of one moment, and of the evidence. The file appears when it is whole and on
 * the disk, or not at all. Throws `BackupError`: `file-exists`, `folder-missing`, `nothing-to-back-up`.
 */
export async function backupDatabase(pool: Pool, options: BackupOptions): Promise<BackupSummary> {
  const file = resolve(options.file);
  const folder = dirname(file);
  if (!existsSync(folder)) {
    throw new BackupError("folder-missing", `${folder}: no such folder; make it, or choose another`, {
      folder,
    });
  }
  refuseExisting(file, options);
  // Beside the target: what is renamed must be on the same disk.
  const spool = await makeSpool(folder, basename(file));
  try {
    const draft = join(spool, "archive.tar");
    const manifest = await writeDraft(pool, draft, spool, options);
    const { size } = await stat(draft);
    refuseExisting(file, options);
    await rename(draft, file);
    await sync(folder);
    return summaryOf(file, size, manifest);
  } finally {
    await rm(spool, { recursive: true, force: true });
  }
}

/** What a manifest says, in a few numbers. */
export function summaryOf(file: string, bytes: number, manifest: Manifest): BackupSummary {
  return {
    file,
    bytes,
    createdAt: new Date(manifest.createdAt),
    migrations: manifest.migrations,
    tables: manifest.tables.length,
    rows: manifest.tables.reduce((sum, { rows }) => sum + rows, 0),
    evidenceFiles: manifest.evidence.length,
  };
}

function refuseExisting(file: string, { force }: BackupOptions): void {
  if (force || !existsSync(file)) return;
  throw new BackupError("file-exists", `${file} is there already; choose another name, or use --force`, {
    file,
  });
}

async function writeDraft(
  pool: Pool,
  draft: string,
  spool: string,
  options: BackupOptions,
): Promise<Manifest> {
  const database = await spoolDatabase(pool, spool, options);
  const evidence: Member[] = [];
  const manifest: Manifest = {
    format: "kiemtra-backup",
    version: FORMAT_VERSION,
    createdAt: options.now.toISOString(),
    ...database,
    evidence,
  };
  await writeArchive(draft, membersOf(manifest, evidence, spool, options), options.now);
  return manifest;
}

async function spoolDatabase(
  pool: Pool,
  spool: string,
  { onProgress }: BackupOptions,
): Promise<Pick<Manifest, "migrations" | "tables" | "sequences">> {
  return inSnapshot(pool, async (client) => {
    const migrations = [...(await listMigrations(client))];
    if (migrations.length === 0) {
      throw new BackupError("nothing-to-back-up", "the database is empty: there is nothing to back up");
    }
    const tables: TableMember[] = [];
    for (const table of await listTables(client)) {
      const saved = await spoolTable(client, table, join(spool, String(tables.length)));
      tables.push(saved);
      onProgress?.({ step: "table", table: labelOf(table), rows: saved.rows });
    }
    // After the tables: a counter may be ahead of the rows, never behind.
    return { migrations, tables, sequences: [...(await listSequences(client))] };
  });
}

async function inSnapshot<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let whole = false;
  try {
    await client.query("begin isolation level repeatable read read only");
    await client.query(PLAIN_VALUES);
    const result = await work(client);
    await client.query("commit");
    whole = true;
    return result;
  } finally {
    client.release(!whole);
  }
}

async function spoolTable(client: PoolClient, table: CatalogTable, path: string): Promise<TableMember> {
  const columns = table.columns.map(({ name }) => quote(name)).join(", ");
  const copy = client.query(
    copyTo(`copy (select ${columns} from ${quote(table.schema, table.name)}) to stdout`),
  );
  const packed = tally();
  await pipeline(copy, createGzip(), packed.stream, createWriteStream(path, { flags: "wx", mode: 0o600 }));
  return {
    schema: table.schema,
    name: table.name,
    columns: [...table.columns],
    rows: copy.rowCount,
    member: tableMemberName(table),
    ...packed.result(),
  };
}

/** Tables, then evidence, then the manifest, which says what went before it. */
async function* membersOf(
  manifest: Manifest,
  evidence: Member[],
  spool: string,
  { evidenceDir, onProgress }: BackupOptions,
): AsyncGenerator<ArchiveMember> {
  for (const [index, { member, bytes }] of manifest.tables.entries()) {
    yield { name: member, bytes, content: { path: join(spool, String(index)) } };
  }
  if (evidenceDir !== undefined) {
    for await (const path of listEvidence(evidenceDir)) {
      const source = join(evidenceDir, path);
      const found = await hashFile(source);
      // Erased since it was listed.
      if (!found) continue;
      const name = evidenceMemberName(path);
      evidence.push({ member: name, ...found });
      yield { name, bytes: found.bytes, content: { path: source } };
    }
    const bytes = evidence.reduce((sum, piece) => sum + piece.bytes, 0);
    onProgress?.({ step: "evidence", files: evidence.length, bytes });
  }
  const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  yield { name: MANIFEST_MEMBER, bytes: text.byteLength, content: text };
}
