import { type ChildProcess, spawn } from "node:child_process";
import { closeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { Binaries } from "./binaries.ts";
import { port } from "./connection.ts";
import type { Home } from "./home.ts";
import { findPostmaster, type Postmaster } from "./postmaster.ts";
import { environment } from "./server-environment.ts";
import { openLog, readLogSince, sizeOf } from "./server-log.ts";
import { prepareSocketFolder, removeSocket } from "./socket-folder.ts";

/** Recovery after a crash reads what was written since the last checkpoint: seconds, on a slow disk minutes. */
const startupMs = 5 * 60_000;

/** Starts the server and waits until it takes connections; gives what it logged instead when it does not. */
export async function launchServer(
  home: Home,
  binaries: Binaries,
  socketFolder: string,
): Promise<Postmaster | { readonly failure: string }> {
  prepareSocketFolder(socketFolder, home);
  removeSocket(socketFolder);
  const log = openLog(home.logFile);
  const logged = sizeOf(home.logFile);
  // Detached: the terminal's Ctrl-C is for the app, which stops the server when it no longer needs it.
  const child = spawn(binaries.postgres, serverArguments(home, socketFolder), {
    ...home.user,
    cwd: "/",
    env: environment,
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  child.unref();
  const end = await readyOrEnded(home, child);
  return typeof end === "string" ? { failure: `${end}: ${readLogSince(home.logFile, logged)}` } : end;
}

async function readyOrEnded(home: Home, child: ChildProcess): Promise<Postmaster | string> {
  let ended: string | undefined;
  child.once("error", (error) => {
    ended = error.message;
  });
  child.once("exit", (status, signal) => {
    ended = `postgres ended (${status ?? signal})`;
  });
  const deadline = Date.now() + startupMs;
  while (Date.now() < deadline) {
    if (ended !== undefined) return ended;
    const postmaster = findPostmaster(home);
    if (postmaster?.pid === child.pid && postmaster?.status === "ready") return postmaster;
    await sleep(20);
  }
  child.kill("SIGQUIT");
  return `postgres was not ready after ${startupMs / 1000} s`;
}

// Given on the command line, where no setting in the folder can undo them.
function serverArguments(home: Home, socketFolder: string): readonly string[] {
  const settings = {
    cluster_name: home.id,
    listen_addresses: "",
    port,
    unix_socket_directories: `"${socketFolder.replaceAll('"', '""')}"`,
    unix_socket_permissions: "0700",
    fsync: "on",
    full_page_writes: "on",
    synchronous_commit: "on",
    logging_collector: "off",
    log_destination: "stderr",
  };
  return [
    "-D",
    home.cluster,
    ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
}
