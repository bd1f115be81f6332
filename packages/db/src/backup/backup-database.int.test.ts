import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyDatabase, filledDatabase } from "../../test/databases.ts";
import { killAt } from "../../test/kill-at.ts";
import { readContent } from "../../test/read-content.ts";
import { temporaryFolder } from "../../test/temporary-folder.ts";
import { backupDatabase } from "./backup-database.ts";
import { restoreDatabase } from "./restore-database.ts";

const now = new Date("2026-11-24T01:02:03Z");

describe("a backup", () => {
  it("brings back every table as it was, hostile content too", async () => {
    const [source, target] = [await filledDatabase(), await emptyDatabase()];
    const file = join(temporaryFolder(), "backup.tar");
    const saved = await backupDatabase(source.pool, { file, now });
    const restored = await restoreDatabase(target.pool, { file });
    const content = await readContent(source.pool);
    expect(await readContent(target.pool)).toEqual(content);
    expect(Object.entries(content).filter(([, rows]) => rows === "")).toEqual([]);
    expect(restored).toEqual(saved);
    expect(saved).toMatchObject({ createdAt: now, tables: 23, rows: 26, evidenceFiles: 0 });
    expect(saved.bytes).toBe(statSync(file).size);
  });

  it("gives the same bytes after a restore: nothing is lost on the way", async () => {
    const [source, target] = [await filledDatabase(), await emptyDatabase()];
    const [first, second] = [join(temporaryFolder(), "a.tar"), join(temporaryFolder(), "b.tar")];
    await backupDatabase(source.pool, { file: first, now });
    await restoreDatabase(target.pool, { file: first });
    await backupDatabase(target.pool, { file: second, now });
    expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
  });

  it("holds a table, and a counter, that no code here knows of", async () => {
    const { pool } = await filledDatabase();
    await pool.query(
      'create table "Bảng ""mới""" (id int generated always as identity primary key, "c d" text)',
    );
    const steps: unknown[] = [];
    const file = join(temporaryFolder(), "backup.tar");
    await backupDatabase(pool, { file, now, onProgress: (step) => steps.push(step) });
    expect(steps).toContainEqual({ step: "table", table: 'Bảng "mới"', rows: 0 });
    expect(readFileSync(file, "utf8")).toContain('Bảng \\"mới\\"_id_seq');
  });

  it("is of one moment while others write", async () => {
    const [source, target] = [await filledDatabase(), await emptyDatabase()];
    // Lies between the two tables of a pair, and takes a while.
    await source.pool.query(
      "insert into member_role select 'tinh', 'u1', 'r', n::text from generate_series(1, 60000) n",
    );
    let going = true;
    let written = 0;
    async function writePairs(): Promise<void> {
      for (; going; written++) {
        await source.db.transaction().execute(async (tx) => {
          await tx
            .insertInto("org")
            .values({ id: `pair-${written}`, name: "" })
            .execute();
          await tx
            .insertInto("member")
            .values({ org_id: `pair-${written}`, user_id: "u", title: "" })
            .execute();
        });
      }
    }
    const writing = writePairs();
    const file = join(temporaryFolder(), "backup.tar");
    let before = 0;
    let after = 0;
    await backupDatabase(source.pool, {
      file,
      now,
      onProgress: (progress) => {
        if (progress.step !== "table") return;
        if (progress.table === "member") before = written;
        if (progress.table === "org") after = written;
      },
    });
    going = false;
    await writing;
    await restoreDatabase(target.pool, { file });
    const { rows } = await target.pool.query(
      `select count(o.id)::int as orgs, count(m.org_id)::int as members
       from org o full join member m on m.org_id = o.id where coalesce(o.id, m.org_id) like 'pair-%'`,
    );
    expect(after).toBeGreaterThan(before);
    expect(rows[0].members).toBe(rows[0].orgs);
  });

  it("holds the evidence, without unfinished uploads", async () => {
    const [source, target] = [await filledDatabase(), await emptyDatabase()];
    const folder = temporaryFolder();
    const [evidenceDir, file] = [join(folder, "evidence"), join(folder, "backup.tar")];
    const long = `${"0123456789abcdef".repeat(8)}.jpg`;
    mkdirSync(join(evidenceDir, "ab"), { recursive: true });
    writeFileSync(join(evidenceDir, "ab", long), Buffer.alloc(100_000, 7));
    writeFileSync(join(evidenceDir, "empty"), "");
    writeFileSync(join(evidenceDir, ".upload"), "half");
    const saved = await backupDatabase(source.pool, { file, evidenceDir, now });
    const elsewhere = join(folder, "elsewhere", "evidence");
    await restoreDatabase(target.pool, { file, evidenceDir: elsewhere });
    expect(saved.evidenceFiles).toBe(2);
    expect(readdirSync(elsewhere, { recursive: true }).toSorted()).toEqual(["ab", join("ab", long), "empty"]);
    expect(readFileSync(join(elsewhere, "ab", long)).equals(Buffer.alloc(100_000, 7))).toBe(true);
    expect(readdirSync(join(folder, "elsewhere"))).toEqual(["evidence"]);
  });

  it("is closed to others, and leaves nothing beside it", async () => {
    const { pool } = await filledDatabase();
    const folder = temporaryFolder();
    await backupDatabase(pool, { file: join(folder, "backup.tar"), now });
    expect(readdirSync(folder)).toEqual(["backup.tar"]);
    expect(statSync(join(folder, "backup.tar")).mode & 0o777).toBe(0o600);
  });

  it("does not take the place of a file unless told to", async () => {
    const { pool } = await filledDatabase();
    const file = join(temporaryFolder(), "backup.tar");
    writeFileSync(file, "precious");
    await expect(backupDatabase(pool, { file, now })).rejects.toMatchObject({ code: "file-exists" });
    expect(readFileSync(file, "utf8")).toBe("precious");
    await backupDatabase(pool, { file, now, force: true });
    expect(statSync(file).size).toBeGreaterThan(2048);
  });

  it("is refused where there is no folder, or nothing to save", async () => {
    const { pool } = await emptyDatabase();
    const folder = temporaryFolder();
    const nowhere = backupDatabase(pool, { file: join(folder, "none", "backup.tar"), now });
    await expect(nowhere).rejects.toMatchObject({ code: "folder-missing" });
    const nothing = backupDatabase(pool, { file: join(folder, "backup.tar"), now });
    await expect(nothing).rejects.toMatchObject({ code: "nothing-to-back-up" });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ["among the tables", 7, "table"],
    ["while the archive is written", 1, "evidence"],
  ])("leaves no file when it is killed %s, and its traces go with the next", async (_when, report, step) => {
    const { pool, url } = await filledDatabase();
    const evidenceDir = temporaryFolder();
    const folder = temporaryFolder();
    const file = join(folder, "backup.tar");
    expect(await killAt({ task: "backup", url, file, evidenceDir, step, report })).toBe(step);
    expect(existsSync(file)).toBe(false);
    await backupDatabase(pool, { file, now });
    expect(readdirSync(folder)).toEqual(["backup.tar"]);
  });
});
