import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addOrg, migrate, openDb, openPool } from "@kiemtra/db";
import { startLocalPostgres } from "@kiemtra/local-postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runKiemtra } from "./run-kiemtra.ts";

let folder: string;
let dataDir: string;
let file: string;

async function withServer<T>(dir: string, work: (url: string) => Promise<T>): Promise<T> {
  const server = await startLocalPostgres({ dataDir: dir });
  try {
    return await work(server.url);
  } finally {
    await server.stop();
  }
}

async function orgsIn(dir: string): Promise<readonly string[]> {
  return withServer(dir, async (url) => {
    const pool = openPool(url);
    const { rows } = await pool.query<{ name: string }>("select name from org order by name");
    await pool.end();
    return rows.map(({ name }) => name);
  });
}

async function addOrgIn(dir: string, name: string): Promise<void> {
  await withServer(dir, async (url) => {
    const db = openDb(openPool(url));
    await migrate(db);
    await addOrg(db, { id: name, name });
    await db.destroy();
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kiemtra-cli-"));
  await chmod(folder, 0o711);
  dataDir = join(folder, "data");
  file = join(folder, "backup.tar");
  await addOrgIn(dataDir, "Hà Tĩnh");
  mkdirSync(join(dataDir, "evidence"));
  writeFileSync(join(dataDir, "evidence", "photo"), "photo");
});

afterAll(() => {
  for (const dir of readdirSync(folder)) {
    const home = join(folder, dir, "postgres");
    if (existsSync(home)) rmSync(realpathSync(home), { recursive: true, force: true });
  }
  rmSync(folder, { recursive: true, force: true });
});

describe("kiemtra backup and restore", () => {
  it("carry a private database and its evidence to another data folder", async () => {
    const saved = await runKiemtra("backup", file, "--data-dir", dataDir);
    expect(saved).toMatchObject({ code: 0, stdout: expect.stringContaining(`${file}: `) });
    expect(saved.stdout).toMatch(/^[^\n]*: [\d,]+ bytes, 23 tables, 1 rows, 1 pieces of evidence\n$/);
    expect(saved.stderr).toContain("org: 1 rows\n");
    const other = join(folder, "other");
    const restored = await runKiemtra("restore", file, "--data-dir", other);
    expect(restored).toMatchObject({ code: 0, stdout: saved.stdout });
    expect(await orgsIn(other)).toEqual(["Hà Tĩnh"]);
    expect(readFileSync(join(other, "evidence", "photo"), "utf8")).toBe("photo");
  });

  it("save while the application runs, and restore in the place of what it has", async () => {
    const running = join(folder, "running");
    await addOrgIn(running, "Hà Tĩnh");
    await withServer(running, async (url) => {
      const app = openPool(url);
      await app.query("select 1");
      const archive = join(folder, "running.tar");
      expect(await runKiemtra("backup", archive, "--data-dir", running)).toMatchObject({ code: 0 });
      await app.query("insert into org values ('sau', 'written after the backup')");
      const refused = await runKiemtra("restore", archive, "--data-dir", running);
      expect(refused).toMatchObject({ code: 2, stdout: "" });
      expect(refused.stderr).toContain("stop the application");
      const restored = await runKiemtra("restore", archive, "--data-dir", running, "--replace");
      expect(restored).toMatchObject({ code: 0 });
      expect((await app.query("select name from org")).rows).toEqual([{ name: "Hà Tĩnh" }]);
      await app.end();
    });
  });

  it("say what is wrong and what to do, and exit with 2", async () => {
    const archive = join(folder, "there.tar");
    writeFileSync(archive, "x".repeat(5000));
    const there = await runKiemtra("backup", archive, "--data-dir", dataDir);
    expect(there).toMatchObject({ code: 2, stderr: expect.stringContaining("use --force") });
    const nowhere = await runKiemtra("backup", file, "--data-dir", join(folder, "nowhere"));
    expect(nowhere).toMatchObject({ code: 2, stderr: expect.stringContaining("--data-dir") });
    const full = await runKiemtra("restore", archive, "--data-dir", dataDir);
    expect(full).toMatchObject({ code: 2, stderr: expect.stringContaining("damaged, or not a backup") });
    const absent = await runKiemtra("restore", join(folder, "none.tar"), "--data-dir", join(folder, "new"));
    expect(absent).toMatchObject({ code: 2, stderr: expect.stringContaining("no such file") });
    expect(existsSync(join(folder, "new"))).toBe(false);
    expect(await runKiemtra("backup")).toMatchObject({ code: 2 });
  });

  it("speak Vietnamese with --lang vi", async () => {
    const { stderr } = await runKiemtra("--lang", "vi", "restore", join(folder, "none.tar"));
    expect(stderr).toContain("không có tệp này");
  });

  it("show examples with --help", async () => {
    for (const command of ["backup", "restore"]) {
      expect(await runKiemtra(command, "--help")).toMatchObject({
        code: 0,
        stdout: expect.stringContaining("Examples:"),
      });
    }
  });
});
