import type { PoolClient } from "pg";
import { knownMigrations } from "../migrate.ts";
import { BackupError } from "./backup-error.ts";
import { labelOf, listMigrations, listTables, quote } from "./catalog.ts";
import type { Manifest } from "./manifest.ts";

/** Refuses an archive of a schema that this code does not know. Throws `BackupError`: `newer-schema`. */
export function checkMigrations(file: string, { migrations }: Manifest): void {
  const unknown = migrations.filter((name, index) => name !== knownMigrations[index]);
  if (unknown.length === 0) return;
  throw new BackupError(
    "newer-schema",
    `${file} was made by a newer version (${unknown.join(", ")}); restore it with that version`,
    { file, migrations: unknown.join(", ") },
  );
}

/** How many others are connected to this database. */
export async function countOthers(client: PoolClient): Promise<number> {
  // Workers of the server itself have no user, helpers of a query have a leader.
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and usename is not null and leader_pid is null`,
  );
  return rows[0]?.count ?? 0;
}

/**
 * Refuses a database that holds what a restore would lose. Another program's database is refused even with `replace`.
 * Throws `BackupError`: `database-in-use`, `database-not-empty`, `not-our-database`.
 */
export async function checkTarget(client: PoolClient, replace: boolean): Promise<void> {
  const tables = await listTables(client);
  const [first] = knownMigrations;
  const isOurs = first !== undefined && (await listMigrations(client)).includes(first);
  if (tables.length > 0 && !isOurs) {
    const names = tables.map(labelOf).join(", ");
    throw new BackupError(
      "not-our-database",
      `the database holds tables of another program (${names}); restore into a database of its own`,
      { tables: names },
    );
  }
  if (replace) return;
  const connections = await countOthers(client);
  if (connections > 0) {
    throw new BackupError(
      "database-in-use",
      `${connections} other connections use the database; stop the application and run again, or use --replace: the others then wait, and see what was restored`,
      { connections },
    );
  }
  for (const table of tables) {
    const { rowCount } = await client.query(`select from ${quote(table.schema, table.name)} limit 1`);
    if (!rowCount) continue;
    throw new BackupError(
      "database-not-empty",
      `the database holds records (${labelOf(table)}); back it up first, then use --replace to put the backup in their place`,
      { table: labelOf(table) },
    );
  }
}
