import { expect, test } from "vitest";
import { startApp } from "../test/app-process.ts";
import { query } from "../test/query.ts";
import { temporaryFolder } from "../test/temporary-folder.ts";
import { waitUntil } from "../test/wait-until.ts";
import { findClusterProcesses, isPostmaster } from "./cluster-processes.ts";
import { openHome } from "./home.ts";
import { startLocalPostgres } from "./index.ts";

const postmastersOf = (dataDir: string) =>
  findClusterProcesses(openHome(dataDir))
    .filter(isPostmaster)
    .map(({ pid }) => pid);

async function folderWithTable(): Promise<string> {
  const dataDir = temporaryFolder();
  const server = await startLocalPostgres({ dataDir });
  await query(server, "create table written (id bigint primary key)");
  await server.stop();
  return dataDir;
}

test("serves one folder to two processes, and the second goes on when the first stops", async () => {
  const dataDir = await folderWithTable();
  const first = startApp(dataDir);
  expect(await first.event("started")).toBe(true);
  const second = startApp(dataDir);
  expect(await second.event("started")).toBe(false);
  const postmasters = postmastersOf(dataDir);

  second.tell("insert 1000 300");
  first.tell("insert 1 300");
  await first.event("inserted");
  first.tell("stop");
  expect(await first.ended).toBe(0);
  await second.event("inserted");

  expect(postmastersOf(dataDir)).toEqual(postmasters);
  const third = await startLocalPostgres({ dataDir });
  expect(third.owner).toBe(false);
  expect(await query(third, "select count(*)::int as rows from written")).toEqual([{ rows: 600 }]);
  await third.stop();
  expect(postmastersOf(dataDir)).toEqual(postmasters);
  second.tell("stop");
  expect(await second.ended).toBe(0);
  expect(findClusterProcesses(openHome(dataDir))).toEqual([]);
}, 120_000);

test("starts one server when four processes start at once on a new folder", async () => {
  const dataDir = temporaryFolder();
  const apps = [0, 1, 2, 3].map(() => startApp(dataDir));
  const owners = await Promise.all(apps.map((app) => app.event("started")));
  expect(owners.filter((owner) => owner === true)).toHaveLength(1);
  expect(postmastersOf(dataDir)).toHaveLength(1);

  for (const app of apps) app.tell("stop");
  expect(await Promise.all(apps.map((app) => app.ended))).toEqual([0, 0, 0, 0]);
  expect(findClusterProcesses(openHome(dataDir))).toEqual([]);
}, 120_000);

test("stops the server of a killed owner when the process that attached later stops", async () => {
  const dataDir = temporaryFolder();
  const app = startApp(dataDir);
  await app.event("started");
  const postmasters = postmastersOf(dataDir);
  await app.kill();
  const server = await startLocalPostgres({ dataDir });
  expect(server.owner).toBe(false);
  expect(postmastersOf(dataDir)).toEqual(postmasters);
  await server.stop();
  expect(findClusterProcesses(openHome(dataDir))).toEqual([]);
}, 120_000);

test("brings the server back under a process that only attached, when the starter is gone", async () => {
  const dataDir = temporaryFolder();
  const starter = startApp(dataDir);
  await starter.event("started");
  const server = await startLocalPostgres({ dataDir });
  await starter.kill();
  for (const pid of postmastersOf(dataDir)) process.kill(pid, "SIGKILL");
  await waitUntil("the server answers again", () =>
    query(server, "select 1").then(
      () => true,
      () => false,
    ),
  );
  await server.stop();
  expect(findClusterProcesses(openHome(dataDir))).toEqual([]);
}, 120_000);
