import { sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import type { Db } from "./database.ts";
import * as createAccounts from "./migrations/20261124T0900_create_accounts.ts";
import * as createUnits from "./migrations/20261124T0910_create_units.ts";
import * as createOrgs from "./migrations/20261124T0920_create_orgs.ts";
import * as createRounds from "./migrations/20261124T0930_create_rounds.ts";
import * as createFindings from "./migrations/20261124T0940_create_findings.ts";
import * as createUnitProposals from "./migrations/20261124T1400_create_unit_proposals.ts";

const migrations: Readonly<Record<string, Migration>> = {
  "20261124T0900_create_accounts": createAccounts,
  "20261124T0910_create_units": createUnits,
  "20261124T0920_create_orgs": createOrgs,
  "20261124T0930_create_rounds": createRounds,
  "20261124T0940_create_findings": createFindings,
  "20261124T1400_create_unit_proposals": createUnitProposals,
};

/** The migrations that this code knows, in order. */
export const knownMigrations: readonly string[] = Object.keys(migrations);

/** A database that a newer version of the software has already changed. */
export class NewerSchemaError extends Error {
  readonly unknown: readonly string[];

  constructor(unknown: readonly string[]) {
    super(
      `the database was changed by a newer version (${unknown.join(", ")}); start that version, or restore a backup`,
    );
    this.name = "NewerSchemaError";
    this.unknown = unknown;
  }
}

/** The migrations that a database has had, in order; none for an empty one. */
export async function appliedMigrations(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ exists: boolean }>`
    select to_regclass('public.kysely_migration') is not null as exists`.execute(db);
  if (!rows[0]?.exists) return [];
  const applied = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return applied.rows.map((row) => row.name);
}

/** How to bring a database up to date. */
export interface MigrateOptions {
  /** Called once, before the first change to a database that holds anything. */
  readonly backup?: (pending: readonly string[]) => Promise<void>;
  /** Stop after this migration; default: the newest. */
  readonly upTo?: string;
}

/**
 * Brings the schema up to date under a lock that other processes wait for, after a backup. Throws
 * `NewerSchemaError`, having changed nothing, when the database is ahead of this code.
 */
export async function migrate(db: Db, options: MigrateOptions = {}): Promise<readonly string[]> {
  const applied = await appliedMigrations(db);
  const unknown = applied.filter((name) => !knownMigrations.includes(name));
  if (unknown.length > 0) throw new NewerSchemaError(unknown);
  const pending = knownMigrations.filter((name) => !applied.includes(name));
  if (applied.length > 0 && pending.length > 0) await options.backup?.(pending);
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error, results } = options.upTo
    ? await migrator.migrateTo(options.upTo)
    : await migrator.migrateToLatest();
  if (error) throw error;
  return (results ?? [])
    .filter((result) => result.status === "Success")
    .map((result) => result.migrationName);
}
