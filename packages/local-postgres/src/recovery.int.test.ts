import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startApp } from "../test/app-process.ts";
import { query } from "../test/query.ts";
import { temporaryFolder } from "../test/temporary-folder.ts";
import { waitUntil } from "../test/wait-until.ts";
import { findClusterProcesses } from "./cluster-processes.ts";
import { openHome } from "./home.ts";
import { startLocalPostgres } from "./index.ts";

test("makes the database anew when the process was killed while making it", async () => {
  const dataDir = temporaryFolder();
  const home = join(dataDir, "postgres");
  const interrupted = () =>
    (existsSync(home) ? readdirSync(home) : []).filter((name) => name.includes(".new-"));
  const app = startApp(dataDir);
  await waitUntil("it is being made", () =>
    interrupted().some((name) => existsSync(join(home, name, "PG_VERSION"))),
  );
  await app.kill();
  expect(existsSync(join(home, "cluster"))).toBe(false);

  const server = await startLocalPostgres({ dataDir });
  expect(await query(server, "select 1 as one")).toEqual([{ one: 1 }]);
  await server.stop();
}, 120_000);

test("removes what an interrupted start left", async () => {
  const dataDir = temporaryFolder();
  const left = join(dataDir, "postgres", "cluster.new-interrupted");
  openHome(dataDir);
  mkdirSync(left);
  writeFileSync(join(left, "PG_VERSION"), "18\n");
  const server = await startLocalPostgres({ dataDir });
  expect(existsSync(left)).toBe(false);
  await server.stop();
}, 120_000);

test("ends the children of a killed server that hang, and starts", async () => {
  const dataDir = temporaryFolder();
  const app = startApp(dataDir);
  await app.event("started");
  await app.kill();
  const processes = findClusterProcesses(openHome(dataDir));
  const hanging = processes.find(({ command }) => command.includes("checkpointer"));
  const postmaster = processes.find(({ command }) => command.includes(" -D "));
  expect(hanging).toBeDefined();
  expect(postmaster).toBeDefined();
  if (hanging) process.kill(hanging.pid, "SIGSTOP");
  if (postmaster) process.kill(postmaster.pid, "SIGKILL");

  const server = await startLocalPostgres({ dataDir });
  expect(server.owner).toBe(true);
  expect(findClusterProcesses(openHome(dataDir)).map(({ pid }) => pid)).not.toContain(hanging?.pid);
  await server.stop();
}, 120_000);

test("starts when the pid of a dead server now belongs to another program", async () => {
  const dataDir = temporaryFolder();
  const first = await startLocalPostgres({ dataDir });
  const socket = first.connection.host;
  await first.stop();
  const { cluster, user } = openHome(dataDir);
  const stranger = spawn("/bin/sleep", ["600"], { ...user, cwd: "/", stdio: "ignore" });
  onTestFinished(() => {
    stranger.kill("SIGKILL");
  });
  const note = `${stranger.pid}\n${cluster}\n1\n5432\n${socket}\n\n0 0\nready\n`;
  writeFileSync(join(cluster, "postmaster.pid"), note);
  writeFileSync(join(socket, ".s.PGSQL.5432.lock"), note);

  const server = await startLocalPostgres({ dataDir });
  expect(await query(server, "select 1 as one")).toEqual([{ one: 1 }]);
  await server.stop();
  expect(stranger.exitCode ?? stranger.signalCode).toBe(null);
}, 120_000);
