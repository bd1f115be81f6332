import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { LocalPostgresError } from "./local-postgres-error.ts";
import { identifySelf, isAlive, type ProcessIdentity } from "./process-identity.ts";
import { systemErrorCode } from "./system-error-code.ts";

interface Holder extends ProcessIdentity {
  readonly token: string;
}

/** Longer than any start or stop takes, so that only a holder that hangs is reported. */
const patienceMs = 6 * 60_000;

/**
 * Runs `work` while no other process runs work under the same lock file.
 * A lock whose holder died is taken over. Throws `folder-busy` when a living holder does not let go.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const release = await acquire(path, Date.now() + patienceMs);
  try {
    return await work();
  } finally {
    release();
  }
}

async function acquire(path: string, deadline: number): Promise<() => void> {
  const mine: Holder = { ...identifySelf(), token: randomUUID() };
  while (!create(path, mine)) {
    const holder = read(path);
    if (holder === "absent") continue;
    if (holder !== "unreadable" && isAlive(holder)) {
      await waitForHolder(path, holder, deadline);
      continue;
    }
    await breakLock(path, holder, deadline);
  }
  return () => {
    const holder = read(path);
    if (typeof holder === "object" && holder.token === mine.token) rmSync(path, { force: true });
  };
}

// Two processes may find the same dead holder. The right to remove it is itself a lock, named after that
// holder, so that nobody removes the lock which a quicker one has taken meanwhile.
async function breakLock(path: string, dead: Holder | "unreadable", deadline: number): Promise<void> {
  const nameOfDead = (found: Holder | "unreadable" | "absent") =>
    typeof found === "object" ? found.token : found;
  const release = await acquire(`${path}.${nameOfDead(dead)}`, deadline);
  if (nameOfDead(read(path)) === nameOfDead(dead)) rmSync(path, { force: true });
  release();
}

async function waitForHolder(path: string, holder: Holder, deadline: number): Promise<void> {
  if (Date.now() > deadline) {
    throw new LocalPostgresError(
      "folder-busy",
      `process ${holder.pid} has held ${path} for minutes; stop that process and start again`,
      { pid: holder.pid, lock: path },
    );
  }
  await sleep(25);
}

// `link` makes the file with its whole content, or fails because there is one: no half-written lock is ever seen.
function create(path: string, holder: Holder): boolean {
  const draft = `${path}.draft-${holder.token}`;
  const file = openSync(draft, "wx", 0o644);
  try {
    writeSync(file, JSON.stringify(holder));
    fsyncSync(file);
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === "EEXIST") return false;
    throw error;
  } finally {
    closeSync(file);
    rmSync(draft, { force: true });
  }
}

function read(path: string): Holder | "absent" | "unreadable" {
  try {
    const holder: Holder = JSON.parse(readFileSync(path, "utf8"));
    return typeof holder.token === "string" && Number.isInteger(holder.pid) ? holder : "unreadable";
  } catch (error) {
    return systemErrorCode(error) === "ENOENT" ? "absent" : "unreadable";
  }
}
