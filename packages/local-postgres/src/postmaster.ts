import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findClusterProcess, isPostmaster } from "./cluster-processes.ts";
import type { Home } from "./home.ts";
import { identify, type ProcessIdentity } from "./process-identity.ts";

/** The server's first process, and what it says of itself. */
export interface Postmaster extends ProcessIdentity {
  readonly socketFolder: string;
  /** `starting`, `ready`, `stopping`…; empty until it says. */
  readonly status: string;
}

/** The living postmaster of this cluster. One that died, or a stranger who got its pid, is not found. */
export function findPostmaster(home: Home): Postmaster | undefined {
  const noted = readPidFile(home);
  if (!noted) return undefined;
  const found = findClusterProcess(noted.pid, home);
  const identity = found && isPostmaster(found) ? identify(noted.pid) : undefined;
  return identity && { ...noted, ...identity };
}

/**
 * Removes the note of a dead postmaster whose pid a stranger now has: PostgreSQL would take the stranger for it.
 * Only to be called when no process of the cluster lives; any other leftover PostgreSQL judges itself.
 */
export function forgetStrangersPid(home: Home): void {
  const noted = readPidFile(home);
  if (noted && identify(noted.pid)) rmSync(pidFile(home), { force: true });
}

const pidFile = (home: Home) => join(home.cluster, "postmaster.pid");

// Lines: pid, data directory, start, port, socket folder, listen address, shared memory, status.
function readPidFile(home: Home): Omit<Postmaster, "started"> | undefined {
  try {
    const lines = readFileSync(pidFile(home), "utf8").split("\n");
    const pid = Number.parseInt(lines[0] ?? "", 10);
    if (!(pid > 0)) return undefined;
    return { pid, socketFolder: lines[4] ?? "", status: (lines[7] ?? "").trim() };
  } catch {
    return undefined;
  }
}
