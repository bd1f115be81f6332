import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { type AppProcess, startApp } from "../test/app-process.ts";
import { query } from "../test/query.ts";
import { temporaryFolder } from "../test/temporary-folder.ts";
import { findClusterProcesses, isPostmaster } from "./cluster-processes.ts";
import { openHome } from "./home.ts";
import { type LocalPostgres, startLocalPostgres } from "./index.ts";

const rounds = 24;
const victims = ["app", "postmaster", "app and postmaster", "all of postgres"] as const;

test("loses no acknowledged row when the app, the server or both are killed under write load", async () => {
  const dataDir = temporaryFolder();
  const first = await startLocalPostgres({ dataDir });
  await query(first, "create table written (id bigint primary key)");
  await first.stop();

  const acknowledged: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const app = startApp(dataDir, round * 1_000_000);
    await app.moreThan(5);
    await sleep(Math.random() * 300);
    await killAndGoOn(dataDir, victims[round % victims.length], app);
    acknowledged.push(...app.acknowledged);

    const server = await startLocalPostgres({ dataDir });
    expect(await missing(server, acknowledged), `round ${round}`).toEqual([]);
    expect(await countBy(server, "index"), `round ${round}`).toBe(await countBy(server, "seq"));
    await server.stop();
    expect(findClusterProcesses(openHome(dataDir))).toEqual([]);
  }
  expect(acknowledged.length).toBeGreaterThan(rounds * 5);
}, 300_000);

async function killAndGoOn(dataDir: string, victim: (typeof victims)[number] | undefined, app: AppProcess) {
  const processes = findClusterProcesses(openHome(dataDir));
  const doomed =
    victim === "all of postgres" ? processes : victim === "app" ? [] : processes.filter(isPostmaster);
  const before = app.acknowledged.length;
  for (const { pid } of doomed) killIfThere(pid);
  // With the app left alive its supervisor brings the server back, and it writes on.
  if (victim === "postmaster" || victim === "all of postgres") await app.moreThan(before + 20);
  await app.kill();
}

// A backend may have ended by itself since it was listed.
function killIfThere(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {}
}

async function missing(server: LocalPostgres, ids: readonly number[]): Promise<readonly unknown[]> {
  const list = JSON.stringify(ids);
  const rows = await query(
    server,
    `select value::bigint from jsonb_array_elements_text('${list}') where value::bigint not in (select id from written)`,
  );
  return rows.map(({ value }) => value);
}

async function countBy(server: LocalPostgres, scan: "index" | "seq"): Promise<unknown> {
  const off = scan === "index" ? "set enable_seqscan = off" : "set enable_indexscan = off";
  const bitmapOff = "set enable_bitmapscan = off";
  const indexOnly = `set enable_indexonlyscan = ${scan === "index" ? "on" : "off"}`;
  const [row] = await query(server, off, bitmapOff, indexOnly, "select count(id) from written where id >= 0");
  return row?.count;
}
