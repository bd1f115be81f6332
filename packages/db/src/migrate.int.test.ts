import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { sql } from "kysely";
import { describe, expect, it, onTestFinished } from "vitest";
import { readContent } from "../test/read-content.ts";
import { appliedMigrations, knownMigrations, migrate, NewerSchemaError } from "./migrate.ts";
import { createEmptyTestDatabase, createTestDatabase } from "./testing/create-test-database.ts";

async function emptyDatabase() {
  const database = await createEmptyTestDatabase();
  onTestFinished(database.drop);
  return database;
}

const migrateProcess = fileURLToPath(new URL("../test/migrate-process.ts", import.meta.url));

describe("migrate", () => {
  it("brings an empty database to the newest schema, in order", async () => {
    const { db } = await emptyDatabase();
    expect(await migrate(db)).toEqual(knownMigrations);
    expect(await appliedMigrations(db)).toEqual(knownMigrations);
  });

  it("does nothing the second time", async () => {
    const { db, pool } = await emptyDatabase();
    await migrate(db);
    const before = await readContent(pool);
    expect(await migrate(db)).toEqual([]);
    expect(await readContent(pool)).toEqual(before);
  });

  it("stops after the migration that it is told", async () => {
    const { db } = await emptyDatabase();
    const [first = ""] = knownMigrations;
    expect(await migrate(db, { upTo: first })).toEqual([first]);
    expect(await appliedMigrations(db)).toEqual([first]);
  });

  it("applies each migration once when two processes start at the same time", async () => {
    const { db, url } = await emptyDatabase();
    const run = () => promisify(execFile)(process.execPath, [migrateProcess, url]);
    const both = await Promise.all([run(), run()]);
    const applied = both.flatMap(({ stdout }) => JSON.parse(stdout) as readonly string[]);
    expect(applied.toSorted()).toEqual(knownMigrations);
    expect(await appliedMigrations(db)).toEqual(knownMigrations);
  });

  it("refuses a newer schema and changes nothing", async () => {
    const { db, pool } = await emptyDatabase();
    await migrate(db, { upTo: knownMigrations[1] ?? "" });
    await sql`insert into kysely_migration values ('29991231T0000_from_the_future', '')`.execute(db);
    const before = await readContent(pool);
    await expect(migrate(db)).rejects.toThrow(NewerSchemaError);
    expect(await readContent(pool)).toEqual(before);
  });

  it("asks for a backup before it changes a database that holds anything", async () => {
    const { db } = await emptyDatabase();
    await migrate(db, { upTo: knownMigrations[0] ?? "" });
    const seen: (readonly string[])[] = [];
    await migrate(db, {
      backup: async (pending) => {
        seen.push(pending, await appliedMigrations(db));
      },
    });
    expect(seen).toEqual([knownMigrations.slice(1), knownMigrations.slice(0, 1)]);
  });

  it("leaves the schema alone when the backup fails", async () => {
    const { db } = await emptyDatabase();
    await migrate(db, { upTo: knownMigrations[0] ?? "" });
    const failing = migrate(db, { backup: () => Promise.reject(new Error("disk full")) });
    await expect(failing).rejects.toThrow("disk full");
    expect(await appliedMigrations(db)).toEqual(knownMigrations.slice(0, 1));
  });

  it("asks for no backup of an empty database, nor when nothing is pending", async () => {
    const { db } = await emptyDatabase();
    const backup = () => Promise.reject(new Error("not asked for"));
    await migrate(db, { backup });
    expect(await migrate(db, { backup })).toEqual([]);
  });
});

describe("the schema", () => {
  /** What all orgs share, or what names them. */
  const SHARED = ["org", "unit", "unit_change"];

  it("has org_id first in the primary key of every table that holds an org's records", async () => {
    const { pool, drop } = await createTestDatabase();
    onTestFinished(drop);
    const { rows } = await pool.query<{ name: string; first: string | null }>(
      `select c.relname as name, a.attname as first
       from pg_class c
       left join pg_index i on i.indrelid = c.oid and i.indisprimary
       left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
         and c.relname not like 'kysely_%'
       order by 1`,
    );
    const others = rows.filter(({ first }) => first !== "org_id").map(({ name }) => name);
    expect(rows.length).toBeGreaterThan(SHARED.length);
    expect(others).toEqual(SHARED);
  });

  it("lies in the schemas that a backup covers", async () => {
    const { pool, drop } = await createTestDatabase();
    onTestFinished(drop);
    const { rows } = await pool.query<{ name: string }>(
      `select nspname as name from pg_namespace
       where nspname not like 'pg\\_%' and nspname <> 'information_schema' order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(["auth", "public"]);
  });
});
