import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { LocalPostgresError } from "./local-postgres-error.ts";
import { makeDataDir, makeHome, notWritable } from "./make-home.ts";
import { findBarrier } from "./reachable.ts";
import { chooseServerUser, type ServerUser } from "./server-user.ts";
import { syncFolder } from "./sync-folder.ts";

/** Where things are, as real paths. */
export interface Home {
  readonly root: string;
  /** PostgreSQL's own data directory. */
  readonly cluster: string;
  readonly socketFolder: string;
  readonly logFile: string;
  /** One note for every process that uses the server. */
  readonly processes: string;
  readonly lock: string;
  readonly user: ServerUser;
  /** Tells this cluster's processes, and its socket folder, from those of others. */
  readonly id: string;
}

/**
 * Finds or makes `<dataDir>/postgres`. Where the server's user cannot reach it (root, and a parent such as /root is
 * closed to others), it is a link to a folder under `/var/lib/kiemtra`.
 * Throws `not-a-database-folder`, `folder-not-writable`, `folder-not-reachable`.
 */
export function openHome(dataDir: string): Home {
  makeDataDir(dataDir);
  const visible = join(realpathSync(dataDir), "postgres");
  const existing = join(visible, "cluster");
  const user = chooseServerUser(existsSync(existing) ? existing : dataDir);
  if (!existsSync(visible)) {
    makeHome(visible, dataDir, user);
    syncFolder(realpathSync(dataDir));
  }
  const root = realpathSync(visible);
  const barrier = findBarrier(root, user);
  if (barrier) {
    throw new LocalPostgresError(
      "folder-not-reachable",
      `${barrier} is closed to user ${user.uid}, whom PostgreSQL runs as; run: chmod o+x '${barrier}'`,
      { folder: root, barrier, uid: user.uid ?? -1 },
    );
  }
  return {
    root,
    cluster: join(root, "cluster"),
    socketFolder: join(root, "socket"),
    logFile: join(root, "log", "postgres.log"),
    processes: join(root, "processes"),
    lock: join(root, "lock"),
    user,
    id: `kiemtra-${createHash("sha256").update(root).digest("hex").slice(0, 16)}`,
  };
}

/** Throws `folder-not-writable` when this process may not note there that it uses the server. */
export function requireWritable({ root }: Home): void {
  try {
    accessSync(root, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw notWritable(root, error);
  }
}
