import { resolve } from "node:path";
import { attach, detach } from "./attached-processes.ts";
import { type Binaries, findBinaries } from "./binaries.ts";
import { checkCluster } from "./check-cluster.ts";
import { type Connection, connectionThrough, toUrl } from "./connection.ts";
import { ensureServer } from "./ensure-server.ts";
import { withLock } from "./folder-lock.ts";
import { type Home, openHome, requireWritable } from "./home.ts";
import { initialiseCluster } from "./initialise-cluster.ts";
import { makeReachable } from "./reachable-binaries.ts";
import { boundLog } from "./server-log.ts";
import { chooseSocketFolder } from "./socket-folder.ts";
import { stopServer } from "./stop-server.ts";
import { supervise } from "./supervise.ts";

/** A server in use by this process. */
export interface LocalPostgres {
  /** For `pg` and everything that takes its URLs. */
  readonly url: string;
  readonly connection: Connection;
  /** Whether this process started the server; false when it ran already. Either may stop first. */
  readonly owner: boolean;
  /** Leaves the server, and stops it when no other process uses it: within ten seconds, with nothing left running. */
  stop(): Promise<void>;
}

/** What `startLocalPostgres` needs. */
export interface LocalPostgresOptions {
  /** Made when it is not there. The database lies in `<dataDir>/postgres`. */
  readonly dataDir: string;
  /**
   * Told what goes on: `copying-programs`, `initialising`, `starting`, `attaching`, and while running `server-lost`,
   * `restarting`, `restart-failed: …`, `stopping`.
   */
  readonly onProgress?: (step: string) => void;
}

/**
 * Starts the private PostgreSQL of a data folder, or attaches to it when another process runs it already, and keeps
 * it running until `stop`. Throws `LocalPostgresError`.
 */
export async function startLocalPostgres(options: LocalPostgresOptions): Promise<LocalPostgres> {
  const { onProgress = () => {} } = options;
  const installed = findBinaries();
  const home = openHome(resolve(options.dataDir));
  checkCluster(home, installed.major);
  requireWritable(home);
  const binaries = await makeReachable(installed, home.user, () => onProgress("copying-programs"));

  const { postmaster, started, note } = await withLock(home.lock, async () => {
    await initialiseOnce(home, binaries, onProgress);
    const ensured = await ensureServer(home, binaries, chooseSocketFolder(home), () =>
      onProgress("starting"),
    );
    return { ...ensured, note: attach(home.processes) };
  });
  if (!started) onProgress("attaching");

  const { socketFolder } = postmaster;
  let leaving: Promise<void> | undefined;
  const endWatch = supervise(postmaster, {
    onProgress,
    upkeep: () => boundLog(home.logFile),
    revive: () =>
      withLock(home.lock, async () => {
        if (leaving) return undefined;
        const revived = await ensureServer(home, binaries, socketFolder, () => onProgress("restarting"));
        return revived.postmaster;
      }),
  });

  async function leave(): Promise<void> {
    await endWatch();
    await withLock(home.lock, async () => {
      if (detach(home.processes, note) > 0) return;
      onProgress("stopping");
      await stopServer(home);
    });
  }

  const connection = connectionThrough(socketFolder);
  return {
    url: toUrl(connection),
    connection,
    owner: started,
    stop() {
      leaving ??= leave();
      return leaving;
    },
  };
}

async function initialiseOnce(
  home: Home,
  binaries: Binaries,
  onProgress: (step: string) => void,
): Promise<void> {
  if (checkCluster(home, binaries.major) === "present") return;
  onProgress("initialising");
  await initialiseCluster(home, binaries);
}
