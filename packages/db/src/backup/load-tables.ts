import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { PoolClient } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { BackupError } from "./backup-error.ts";
import type { BackupProgress } from "./backup-progress.ts";
import { labelOf, listReferences, listSequences, listTables, PLAIN_VALUES, quote } from "./catalog.ts";
import type { Manifest, TableMember } from "./manifest.ts";
import type { OpenArchive } from "./open-archive.ts";
import { parentsFirst } from "./parents-first.ts";

/** Fills the tables of a schema that was just made. Throws `BackupError`: `does-not-fit`. */
export async function loadTables(
  client: PoolClient,
  { manifest, fileOf }: OpenArchive,
  onProgress?: (progress: BackupProgress) => void,
): Promise<void> {
  await checkFit(client, manifest);
  await client.query(PLAIN_VALUES);
  const byName = new Map(manifest.tables.map((table) => [`${table.schema}.${table.name}`, table]));
  const order = parentsFirst([...byName.keys()], await listReferences(client));
  // A migration may have put rows in.
  const all = manifest.tables.map(({ schema, name }) => quote(schema, name));
  if (all.length > 0) await client.query(`truncate ${all.join(", ")}`);
  for (const name of order) {
    const table = byName.get(name);
    if (!table) continue;
    await loadTable(client, table, fileOf(table.member));
    onProgress?.({ step: "table", table: labelOf(table), rows: table.rows });
  }
  for (const { schema, name, lastValue } of manifest.sequences) {
    if (lastValue !== null) await client.query("select setval($1, $2)", [quote(schema, name), lastValue]);
  }
}

async function loadTable(client: PoolClient, table: TableMember, path: string): Promise<void> {
  const columns = table.columns.map(({ name }) => quote(name)).join(", ");
  const copy = client.query(copyFrom(`copy ${quote(table.schema, table.name)} (${columns}) from stdin`));
  await pipeline(createReadStream(path), createGunzip(), copy);
  if (copy.rowCount !== table.rows) {
    throw unfit(`${labelOf(table)} has ${copy.rowCount} rows, the manifest says ${table.rows}`);
  }
}

async function checkFit(client: PoolClient, manifest: Manifest): Promise<void> {
  const expected = new Map(
    (await listTables(client)).map((table) => [`${table.schema}.${table.name}`, table]),
  );
  for (const table of manifest.tables) {
    const found = expected.get(`${table.schema}.${table.name}`);
    if (!found) throw unfit(`there is no table ${labelOf(table)} in the schema of the backup`);
    if (describe(found) !== describe(table)) {
      throw unfit(`${labelOf(table)} has columns ${describe(table)}, the schema has ${describe(found)}`);
    }
    expected.delete(`${table.schema}.${table.name}`);
  }
  const [forgotten] = expected.values();
  if (forgotten) throw unfit(`the backup lacks the table ${labelOf(forgotten)}`);
  const counters = new Set((await listSequences(client)).map(labelOf));
  const unknown = manifest.sequences.find((sequence) => !counters.has(labelOf(sequence)));
  if (unknown) throw unfit(`there is no counter ${labelOf(unknown)} in the schema of the backup`);
}

function describe({
  columns,
}: Pick<TableMember, "columns"> | { columns: readonly { name: string; type: string }[] }) {
  return columns.map(({ name, type }) => `${name} ${type}`).join(", ");
}

function unfit(detail: string): BackupError {
  return new BackupError(
    "does-not-fit",
    `the backup does not fit its own schema: ${detail}. Nothing was changed`,
    { detail },
  );
}
