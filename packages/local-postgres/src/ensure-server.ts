import { setTimeout as sleep } from "node:timers/promises";
import type { Binaries } from "./binaries.ts";
import type { Home } from "./home.ts";
import { launchServer } from "./launch-server.ts";
import { LocalPostgresError } from "./local-postgres-error.ts";
import { findPostmaster, forgetStrangersPid, type Postmaster } from "./postmaster.ts";
import { answers } from "./socket-folder.ts";
import { clearOrphans, stopServer } from "./stop-server.ts";

/** A server that takes connections. */
export interface EnsuredServer {
  readonly postmaster: Postmaster;
  /** Whether it was started now, or ran already. */
  readonly started: boolean;
}

const attempts = 5;
const settleMs = 5 * 60_000;
const stoppingMs = 10_000;

/**
 * Finds the running server or starts one. Only to be called under the home's lock.
 * Throws `start-failed`, `folder-busy`, `socket-folder-not-ours`.
 */
export async function ensureServer(
  home: Home,
  binaries: Binaries,
  socketFolder: string,
  onStarting: () => void,
): Promise<EnsuredServer> {
  for (let attempt = 1; ; attempt++) {
    const running = await waitUntilSettled(home);
    if (running) return { postmaster: running, started: false };
    onStarting();
    await clearOrphans(home);
    await refuseUnseenServer(socketFolder);
    forgetStrangersPid(home);
    const launched = await launchServer(home, binaries, socketFolder);
    if (!("failure" in launched)) return { postmaster: launched, started: true };
    if (attempt === attempts || !isLeftover(launched.failure)) throw startFailed(home, launched.failure);
    await sleep(200 * attempt);
  }
}

// A starter that was killed leaves a server that is still starting; a stopper that was killed, one still stopping.
async function waitUntilSettled(home: Home): Promise<Postmaster | undefined> {
  const began = Date.now();
  for (;;) {
    const found = findPostmaster(home);
    if (!found || found.status === "ready") return found;
    const waited = Date.now() - began;
    if (waited > (found.status === "stopping" ? stoppingMs : settleMs)) await stopServer(home);
    await sleep(25);
  }
}

// In another container on the same folder it has no process here, and two servers would destroy the data.
async function refuseUnseenServer(socketFolder: string): Promise<void> {
  if (!(await answers(socketFolder))) return;
  throw new LocalPostgresError(
    "folder-busy",
    `a server answers in ${socketFolder}, but its process is not to be seen from here; stop it where it was started`,
    { folder: socketFolder },
  );
}

/** What a server that died leaves behind and that is gone a moment later. */
function isLeftover(failure: string): boolean {
  return /lock file .* already exists|pre-existing shared memory|already in use/.test(failure);
}

function startFailed(home: Home, output: string): LocalPostgresError {
  return new LocalPostgresError("start-failed", `PostgreSQL did not start; see ${home.logFile}: ${output}`, {
    folder: home.root,
    log: home.logFile,
    output,
  });
}
