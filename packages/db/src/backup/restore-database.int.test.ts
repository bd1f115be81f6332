import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { emptyDatabase, filledDatabase } from "../../test/databases.ts";
import { addHostileContent } from "../../test/hostile-content.ts";
import { killAt } from "../../test/kill-at.ts";
import { readContent } from "../../test/read-content.ts";
import { rewriteArchive, rewriteManifest } from "../../test/rewrite-archive.ts";
import { temporaryFolder } from "../../test/temporary-folder.ts";
import { openPool } from "../database.ts";
import { appliedMigrations, knownMigrations, migrate } from "../migrate.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import { backupDatabase } from "./backup-database.ts";
import { loadTables } from "./load-tables.ts";
import { openArchive } from "./open-archive.ts";
import { restoreDatabase } from "./restore-database.ts";

const now = new Date("2026-11-24T01:02:03Z");

/** A database with records other than those of the archive. */
async function otherDatabase() {
  const database = await createTestDatabase();
  onTestFinished(database.drop);
  await database.pool.query("insert into org values ('cu', 'what was there before')");
  return database;
}

let archives: string;
beforeAll(async () => {
  archives = mkdtempSync(join(tmpdir(), "kiemtra-db-"));
  const evidenceDir = join(archives, "evidence");
  mkdirSync(evidenceDir);
  writeFileSync(join(evidenceDir, "photo"), "photo");
  const database = await createTestDatabase();
  await addHostileContent(database.pool);
  await backupDatabase(database.pool, { file: join(archives, "backup.tar"), evidenceDir, now });
  await database.drop();
});
afterAll(() => rmSync(archives, { recursive: true, force: true }));

/** An archive of hostile content and one piece of evidence, for a test to spoil. */
function makeArchive(): string {
  const file = join(temporaryFolder(), "backup.tar");
  copyFileSync(join(archives, "backup.tar"), file);
  return file;
}

describe("a restore checks the archive before it touches anything", () => {
  it("refuses a flipped bit anywhere: in names, sizes, padding, content, manifest, seal", async () => {
    const file = makeArchive();
    const target = await otherDatabase();
    const before = await readContent(target.pool);
    const whole = readFileSync(file);
    const places = Array.from({ length: 150 }, (_, index) =>
      Math.floor((index * (whole.byteLength - 1)) / 149),
    );
    const codes = new Set<unknown>();
    for (const place of places) {
      const flipped = Buffer.from(whole);
      flipped.writeUInt8(flipped.readUInt8(place) ^ 1, place);
      writeFileSync(file, flipped);
      await restoreDatabase(target.pool, { file, replace: true }).then(
        () => codes.add(`restored, with a flipped bit at ${place}`),
        (error: { code: unknown }) => codes.add(error.code),
      );
    }
    expect([...codes]).toEqual(["damaged-archive"]);
    expect(await readContent(target.pool)).toEqual(before);
  });

  it.each([0, 100, 512, 2048, 5000, -1, -512, -1024, -2048, -3000])(
    "refuses one cut off at %i",
    async (length) => {
      const file = makeArchive();
      const target = await otherDatabase();
      await truncate(file, length < 0 ? statSync(file).size + length : length);
      const restoring = restoreDatabase(target.pool, { file, replace: true });
      await expect(restoring).rejects.toMatchObject({ code: "damaged-archive" });
    },
  );

  const photo = "evidence/photo";
  const forgeries: readonly (readonly [string, string, (members: Map<string, Buffer>) => unknown])[] = [
    ["an extra member", "not in the manifest", (members) => members.set("evidence/extra", Buffer.from("x"))],
    ["a missing member", "is missing", (members) => members.delete("tables/public.unit.copy.gz")],
    ["missing evidence", "is missing", (members) => members.delete(photo)],
    ["a missing manifest", "manifest.json is missing", (members) => members.delete("manifest.json")],
    ["other content", "was changed", (members) => members.set(photo, Buffer.from("phot0"))],
    ["a name that climbs out", "not allowed", (members) => members.set("evidence/../../x", Buffer.from("x"))],
    ["an absolute name", "not allowed", (members) => members.set("/etc/x", Buffer.from("x"))],
    ["a hidden name", "not allowed", (members) => members.set("evidence/.x", Buffer.from("x"))],
    ["a name with backslashes", "not allowed", (members) => members.set("evidence/..\\x", Buffer.from("x"))],
    [
      "a manifest that is none",
      "not one of a backup",
      (members) => members.set("manifest.json", Buffer.from("{")),
    ],
  ];

  it.each(forgeries)("refuses %s", async (_name, why, forge) => {
    const file = makeArchive();
    const target = await otherDatabase();
    const evidenceDir = join(temporaryFolder(), "evidence");
    const before = await readContent(target.pool);
    await rewriteArchive(file, forge);
    const restoring = restoreDatabase(target.pool, { file, evidenceDir, replace: true });
    await expect(restoring).rejects.toMatchObject({
      code: "damaged-archive",
      message: expect.stringContaining(why),
    });
    expect(await readContent(target.pool)).toEqual(before);
    expect(existsSync(evidenceDir)).toBe(false);
  });

  it("refuses a file that is not there, and one that is no archive", async () => {
    const { pool } = await emptyDatabase();
    const file = join(temporaryFolder(), "backup.tar");
    await expect(restoreDatabase(pool, { file })).rejects.toMatchObject({ code: "no-such-file" });
    writeFileSync(file, "x".repeat(10_240));
    await expect(restoreDatabase(pool, { file })).rejects.toMatchObject({ code: "damaged-archive" });
  });

  it("refuses a newer schema and a newer format", async () => {
    const file = makeArchive();
    const { pool } = await emptyDatabase();
    const before = await readContent(pool);
    await rewriteManifest(file, (manifest) => ({
      ...manifest,
      migrations: [...manifest.migrations, "29991231T0000_from_the_future"],
    }));
    await expect(restoreDatabase(pool, { file })).rejects.toMatchObject({ code: "newer-schema" });
    await rewriteManifest(file, (manifest) => ({ ...manifest, version: 2, novelty: true }));
    await expect(restoreDatabase(pool, { file })).rejects.toMatchObject({ code: "unknown-format" });
    expect(await readContent(pool)).toEqual(before);
  });
});

describe("a restore is all or nothing", () => {
  const misfits: readonly (readonly [string, Parameters<typeof rewriteManifest>[1], string])[] = [
    ["lacks a table", (manifest) => ({ ...manifest, tables: manifest.tables.slice(1) }), "damaged-archive"],
    [
      "miscounts rows",
      (manifest) => ({
        ...manifest,
        tables: manifest.tables.map((table) => (table.name === "unit" ? { ...table, rows: 99 } : table)),
      }),
      "does-not-fit",
    ],
    [
      "names other columns",
      (manifest) => ({
        ...manifest,
        tables: manifest.tables.map((table) =>
          table.name === "unit" ? { ...table, columns: table.columns.slice(1) } : table,
        ),
      }),
      "does-not-fit",
    ],
  ];

  it.each(misfits)("leaves the database as it was when the manifest %s", async (_name, change, code) => {
    const file = makeArchive();
    const target = await otherDatabase();
    const before = await readContent(target.pool);
    await rewriteManifest(file, change);
    await expect(restoreDatabase(target.pool, { file, replace: true })).rejects.toMatchObject({ code });
    expect(await readContent(target.pool)).toEqual(before);
  });

  it("refuses a database that holds records, unless told to replace them", async () => {
    const file = makeArchive();
    const target = await otherDatabase();
    const before = await readContent(target.pool);
    await expect(restoreDatabase(target.pool, { file })).rejects.toMatchObject({
      code: "database-not-empty",
      details: { table: "org" },
    });
    expect(await readContent(target.pool)).toEqual(before);
    await restoreDatabase(target.pool, { file, replace: true });
    const { rows } = await target.pool.query("select id from org order by id");
    expect(rows).toEqual([{ id: "khac" }, { id: "tinh" }]);
  });

  it("fills a schema that has no rows yet without being told to replace anything", async () => {
    const file = makeArchive();
    const target = await createTestDatabase();
    onTestFinished(target.drop);
    expect(await restoreDatabase(target.pool, { file })).toMatchObject({ rows: 26 });
  });

  it("refuses another program's database, whatever it is told", async () => {
    const file = makeArchive();
    const { pool } = await emptyDatabase();
    await pool.query("create table invoice as select 1 as n");
    const restoring = restoreDatabase(pool, { file, replace: true });
    await expect(restoring).rejects.toMatchObject({
      code: "not-our-database",
      details: { tables: "invoice" },
    });
    expect((await pool.query("select n from invoice")).rows).toEqual([{ n: 1 }]);
  });

  it("refuses while others are connected, unless told to replace: then they wait", async () => {
    const file = makeArchive();
    const { pool, url } = await emptyDatabase();
    const others = openPool(url);
    onTestFinished(() => others.end());
    await others.query("select 1");
    await expect(restoreDatabase(pool, { file })).rejects.toMatchObject({
      code: "database-in-use",
      details: { connections: 1 },
    });
    const steps: unknown[] = [];
    await restoreDatabase(pool, { file, replace: true, onProgress: (step) => steps.push(step) });
    expect(steps).toContainEqual({ step: "others-wait", connections: 1 });
    expect((await others.query("select id from org")).rowCount).toBe(2);
  });

  it("replaces a schema newer than this code: the way back from an upgrade", async () => {
    const file = makeArchive();
    const { pool, db } = await otherDatabase();
    await pool.query("create table novelty as select 1 as n; create view newest as select * from novelty");
    await pool.query("insert into kysely_migration values ('29991231T0000_from_the_future', '')");
    await restoreDatabase(pool, { file, replace: true });
    expect(await appliedMigrations(db)).toEqual(knownMigrations);
    expect(Object.keys(await readContent(pool))).not.toContain("public.novelty");
  });

  it("brings an archive of an older schema up to date", async () => {
    const source = await emptyDatabase();
    const upTo = knownMigrations[2] ?? "";
    await migrate(source.db, { upTo });
    await source.pool.query("insert into org values ('tinh', 'Hà Tĩnh')");
    const file = join(temporaryFolder(), "backup.tar");
    await backupDatabase(source.pool, { file, now });
    const target = await emptyDatabase();
    const steps: string[] = [];
    const summary = await restoreDatabase(target.pool, { file, onProgress: ({ step }) => steps.push(step) });
    expect(summary.migrations).toEqual(knownMigrations.slice(0, 3));
    expect(await appliedMigrations(target.db)).toEqual(knownMigrations);
    expect((await target.pool.query("select name from org")).rows).toEqual([{ name: "Hà Tĩnh" }]);
    expect(steps.filter((step) => step === "migrated")).toHaveLength(knownMigrations.length - 3);
  });

  it("fills counters and tables that only some schema has", async () => {
    const schema = "create table thing (id int generated always as identity primary key, name text)";
    const bookkeeping =
      "create table kysely_migration (name text); insert into kysely_migration values ('x')";
    const [source, target] = [await emptyDatabase(), await emptyDatabase()];
    await source.pool.query(`${bookkeeping}; ${schema}; insert into thing (name) values ('a'), ('b'), ('c')`);
    const [folder, spool] = [temporaryFolder(), temporaryFolder()];
    const file = join(folder, "backup.tar");
    await backupDatabase(source.pool, { file, now });
    const archive = await openArchive(file, spool);
    const client = await target.pool.connect();
    await client.query(`begin; ${schema}`);
    await loadTables(client, archive);
    const { rows } = await client.query("insert into thing (name) values ('d') returning id");
    client.release(true);
    expect(rows).toEqual([{ id: 4 }]);
  });

  it("refuses a counter that the schema does not have", async () => {
    const source = await filledDatabase();
    await source.pool.query("create sequence public.receipts");
    const file = join(temporaryFolder(), "backup.tar");
    await backupDatabase(source.pool, { file, now });
    const target = await emptyDatabase();
    await expect(restoreDatabase(target.pool, { file })).rejects.toMatchObject({ code: "does-not-fit" });
    expect(await readContent(target.pool)).toEqual({});
  });

  it("keeps identical evidence and mends what differs", async () => {
    const file = makeArchive();
    const evidenceDir = temporaryFolder();
    writeFileSync(join(evidenceDir, "photo"), "photo");
    const { ino } = statSync(join(evidenceDir, "photo"));
    await restoreDatabase((await emptyDatabase()).pool, { file, evidenceDir });
    expect(statSync(join(evidenceDir, "photo")).ino).toBe(ino);
    writeFileSync(join(evidenceDir, "photo"), "damaged");
    await restoreDatabase((await emptyDatabase()).pool, { file, evidenceDir });
    expect(readFileSync(join(evidenceDir, "photo"), "utf8")).toBe("photo");
    expect(readdirSync(evidenceDir)).toEqual(["photo"]);
  });

  it.each([
    ["after the check", 1, "verified"],
    ["among the tables", 9, "table"],
    ["just before the end", 1, "evidence"],
  ])("leaves the old database usable when it is killed %s", async (_when, report, step) => {
    const file = makeArchive();
    const { pool, url } = await otherDatabase();
    const before = await readContent(pool);
    const evidenceDir = join(temporaryFolder(), "evidence");
    expect(await killAt({ task: "restore", url, file, evidenceDir, step, report })).toBe(step);
    expect(await readContent(pool)).toEqual(before);
    await pool.query("insert into org values ('moi', 'still works')");
    await restoreDatabase(pool, { file, evidenceDir, replace: true });
    expect((await pool.query("select from org")).rowCount).toBe(2);
  });
});
