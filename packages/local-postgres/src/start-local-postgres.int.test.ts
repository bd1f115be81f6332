import { existsSync, lstatSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { query } from "../test/query.ts";
import { temporaryFolder } from "../test/temporary-folder.ts";
import { findClusterProcesses } from "./cluster-processes.ts";
import { openHome } from "./home.ts";
import { startLocalPostgres } from "./index.ts";
import { openLog } from "./server-log.ts";

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

test("keeps what was written over a stop and a start", async () => {
  const dataDir = temporaryFolder();
  const first = await startLocalPostgres({ dataDir });
  await query(first, "create table thing (name text)", "insert into thing values ('Đất đai')");
  await first.stop();
  const second = await startLocalPostgres({ dataDir });
  expect(await query(second, "select name from thing")).toEqual([{ name: "Đất đai" }]);
  await second.stop();
}, 120_000);

test("runs with checksums, full durability, UTF-8 and no TCP port, in folders closed to others", async () => {
  const dataDir = temporaryFolder();
  const server = await startLocalPostgres({ dataDir });
  const names = ["data_checksums", "fsync", "full_page_writes", "listen_addresses", "synchronous_commit"];
  const [settings] = await query(
    server,
    `select json_object_agg(name, setting) as found from pg_settings where name = any('{${names}}')`,
  );
  expect(settings?.found).toEqual({
    data_checksums: "on",
    fsync: "on",
    full_page_writes: "on",
    listen_addresses: "",
    synchronous_commit: "on",
  });
  expect(
    await query(
      server,
      "select pg_encoding_to_char(encoding) as encoding, datlocale from pg_database where datname = current_database()",
    ),
  ).toEqual([{ encoding: "UTF8", datlocale: "C.UTF-8" }]);
  expect(modeOf(openHome(dataDir).cluster)).toBe("700");
  expect(modeOf(server.connection.host)).toBe("700");
  await server.stop();
}, 120_000);

test("connects by url and by connection alike", async () => {
  const server = await startLocalPostgres({ dataDir: temporaryFolder() });
  const client = new pg.Client({ ...server.connection });
  await client.connect();
  const byConnection = (await client.query("select current_user, current_database()")).rows;
  await client.end();
  expect(await query(server, "select current_user, current_database()")).toEqual(byConnection);
  await server.stop();
}, 120_000);

test("stops within ten seconds under a running statement and leaves no process and no socket", async () => {
  const dataDir = temporaryFolder();
  const server = await startLocalPostgres({ dataDir });
  const sleeping = query(server, "select pg_sleep(600)").catch(() => "ended");
  const began = Date.now();
  await server.stop();
  expect(Date.now() - began).toBeLessThan(10_000);
  expect(await sleeping).toBe("ended");
  expect(findClusterProcesses(openHome(dataDir))).toEqual([]);
  expect(readdirSync(server.connection.host)).toEqual([]);
  await server.stop();
}, 120_000);

test("stops within ten seconds when the server hangs, and leaves no process", async () => {
  const dataDir = temporaryFolder();
  const server = await startLocalPostgres({ dataDir });
  for (const { pid } of findClusterProcesses(openHome(dataDir))) process.kill(pid, "SIGSTOP");
  const began = Date.now();
  await server.stop();
  expect(Date.now() - began).toBeLessThan(10_000);
  expect(findClusterProcesses(openHome(dataDir))).toEqual([]);
}, 120_000);

test("works in a folder too deep for a socket, and leaves nothing in the folder for temporary files", async () => {
  const dataDir = join(temporaryFolder(), "thư-mục-dữ-liệu-".repeat(8));
  const server = await startLocalPostgres({ dataDir });
  expect(Buffer.byteLength(join(server.connection.host, ".s.PGSQL.5432"))).toBeLessThanOrEqual(100);
  expect(modeOf(server.connection.host)).toBe("700");
  expect(await query(server, "select 1 as one")).toEqual([{ one: 1 }]);
  await server.stop();
  expect(existsSync(server.connection.host)).toBe(false);
}, 120_000);

test("works in a folder that is closed to every other user", async () => {
  const dataDir = temporaryFolder(0o700);
  const server = await startLocalPostgres({ dataDir });
  expect(await query(server, "select 1 as one")).toEqual([{ one: 1 }]);
  expect(lstatSync(join(dataDir, "postgres", "cluster")).isDirectory()).toBe(true);
  expect(modeOf(dataDir)).toBe("700");
  await server.stop();
}, 120_000);

test("keeps the database in a folder that it made itself, also where new files are closed to others", async () => {
  const dataDir = join(temporaryFolder(), "new", "data");
  const umask = process.umask(0o077);
  onTestFinished(() => {
    process.umask(umask);
  });
  const server = await startLocalPostgres({ dataDir });
  await server.stop();
  expect(lstatSync(join(dataDir, "postgres")).isSymbolicLink()).toBe(false);
}, 120_000);

test("keeps the log small and the one before it", async () => {
  const dataDir = temporaryFolder();
  const { logFile } = openHome(dataDir);
  openLog(logFile);
  writeFileSync(logFile, "x".repeat(6 * 1024 * 1024));
  const server = await startLocalPostgres({ dataDir });
  expect(statSync(logFile).size).toBeLessThan(1024 * 1024);
  expect(statSync(`${logFile}.1`).size).toBe(6 * 1024 * 1024);
  await server.stop();
}, 120_000);

test("answers on its socket only while it runs", async () => {
  const server = await startLocalPostgres({ dataDir: temporaryFolder() });
  await server.stop();
  const failure = await new Promise((resolve) => {
    connect(join(server.connection.host, ".s.PGSQL.5432")).once("error", resolve);
  });
  expect(failure).toMatchObject({ code: "ENOENT" });
}, 120_000);
