import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** A backup or restore in a process of its own that gets SIGKILL at the n-th report of a step. */
interface Task {
  readonly task: "backup" | "restore";
  readonly url: string;
  readonly file: string;
  readonly evidenceDir: string;
  readonly step: string;
  readonly report: number;
}

/** Runs the task up to the report and kills it there; gives the step that it was at, or that it finished. */
export async function killAt({ task, url, file, evidenceDir, step, report }: Task): Promise<string> {
  const script = fileURLToPath(new URL("stand-still.ts", import.meta.url));
  const child = spawn(process.execPath, [script, task, url, file, evidenceDir, step, String(report)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  const [reached] = await Promise.race([once(child.stdout, "data"), ended]);
  child.kill("SIGKILL");
  await ended;
  return String(reached).trim();
}
