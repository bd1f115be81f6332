import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import type { Home } from "./home.ts";

/** A process of PostgreSQL, as the system lists it. */
export interface ListedProcess {
  readonly pid: number;
  readonly uid: number;
  readonly command: string;
}

/** The living processes of the cluster in this home: postmaster and children, also those whose postmaster died. */
export function findClusterProcesses({ id, user }: Home): readonly ListedProcess[] {
  const uid = user.uid ?? process.getuid?.();
  // By command and user, not by working directory: that one is hidden from root in most containers.
  return listProcesses().filter((found) => found.uid === uid && belongsTo(found.command, id));
}

/** The same for one pid, without reading the whole list. */
export function findClusterProcess(pid: number, { id, user }: Home): ListedProcess | undefined {
  const uid = user.uid ?? process.getuid?.();
  const listed = process.platform === "linux" ? readProc(pid) : listProcesses();
  return listed.find((found) => found.pid === pid && found.uid === uid && belongsTo(found.command, id));
}

/** Whether the command is that of a postmaster: children give themselves a title instead. */
export function isPostmaster({ command }: ListedProcess): boolean {
  return command.includes(" -D ");
}

/** Whether a process with this command is of the cluster named `id`. */
export function belongsTo(command: string, id: string): boolean {
  if (command.startsWith(`postgres: ${id}: `)) return true;
  return command.includes("/postgres -D ") && command.includes(` cluster_name=${id}`);
}

/** Reads the output of `ps -o pid=,uid=,stat=,command=`. */
export function parsePs(output: string): readonly ListedProcess[] {
  return output.split("\n").flatMap((line) => {
    const [, pid, uid, state, command] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    if (!pid || !uid || !command || state?.startsWith("Z")) return [];
    return [{ pid: Number(pid), uid: Number(uid), command }];
  });
}

function listProcesses(): readonly ListedProcess[] {
  if (process.platform !== "linux") {
    return parsePs(
      execFileSync("ps", ["-axww", "-o", "pid=,uid=,stat=,command="], {
        encoding: "utf8",
        env: { PATH: "/bin:/usr/bin", LC_ALL: "C" },
        maxBuffer: 64 * 1024 * 1024,
      }),
    );
  }
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => readProc(Number(pid)));
}

// A zombie has no command line, and one that ended meanwhile has no folder.
function readProc(pid: number): readonly ListedProcess[] {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    return command === "" ? [] : [{ pid, uid: statSync(`/proc/${pid}`).uid, command }];
  } catch {
    return [];
  }
}
