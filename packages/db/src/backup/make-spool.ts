import { mkdtemp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/**
 * Makes a folder for work in progress, hidden and closed to others: it will hold password hashes. Those that killed
 * processes left behind under the same name are removed.
 */
export async function makeSpool(parent: string, name: string): Promise<string> {
  const prefix = `.${name}.partial-`;
  for (const entry of await readdir(parent)) {
    if (!entry.startsWith(prefix)) continue;
    const [pid] = entry.slice(prefix.length).split("-");
    if (!isRunning(Number(pid))) await rm(join(parent, entry), { recursive: true, force: true });
  }
  return mkdtemp(join(parent, `${prefix}${process.pid}-`));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Someone else's process is running; no such process, or no process's number, is not.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
