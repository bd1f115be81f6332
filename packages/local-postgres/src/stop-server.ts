import { setTimeout as sleep } from "node:timers/promises";
import { findClusterProcesses } from "./cluster-processes.ts";
import type { Home } from "./home.ts";
import { findPostmaster } from "./postmaster.ts";
import { removeTemporaryFolder } from "./socket-folder.ts";
import { systemErrorCode } from "./system-error-code.ts";

/** Together less than ten seconds: rolls back and writes a checkpoint; ends at once; is ended. */
const steps = [
  { signal: "SIGINT", patienceMs: 5_500 },
  { signal: "SIGQUIT", patienceMs: 2_000 },
  { signal: "SIGKILL", patienceMs: 1_500 },
] as const;

/** Stops the server and waits until none of its processes is left. */
export async function stopServer(home: Home): Promise<void> {
  const socketFolder = findPostmaster(home)?.socketFolder ?? "";
  for (const { signal, patienceMs } of steps) {
    if (signal === "SIGKILL") killAll(home);
    else send(signal, findPostmaster(home)?.pid);
    if (await allEnd(home, patienceMs)) break;
  }
  removeTemporaryFolder(socketFolder, home);
}

/**
 * Waits for the children of a server that died: they hold its shared memory, so no new one starts before they end.
 * Those that do not end are killed. Returns early when there is a server after all.
 */
export async function clearOrphans(home: Home): Promise<void> {
  const deadline = Date.now() + 5_000;
  while (findClusterProcesses(home).length > 0) {
    if (findPostmaster(home)) return;
    if (Date.now() > deadline) killAll(home);
    await sleep(25);
  }
}

function killAll(home: Home): void {
  for (const { pid } of findClusterProcesses(home)) send("SIGKILL", pid);
}

function send(signal: NodeJS.Signals, pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (systemErrorCode(error) !== "ESRCH") throw error;
  }
}

async function allEnd(home: Home, patienceMs: number): Promise<boolean> {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    if (findClusterProcesses(home).length === 0) return true;
    await sleep(25);
  }
  return false;
}
