import { spawn } from "node:child_process";
import { environment } from "./server-environment.ts";
import type { ServerUser } from "./server-user.ts";

/** How a program ended: its exit status or the signal or error that ended it, and all that it printed. */
export interface ProgramEnd {
  readonly exit: number | string;
  readonly output: string;
}

/** Runs a program of PostgreSQL as the server's user, with `input` on its standard input. */
export function runProgram(
  program: string,
  args: readonly string[],
  input: string,
  user: ServerUser,
): Promise<ProgramEnd> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...user, cwd: "/", env: environment, stdio: "pipe" });
    let output = "";
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.on("error", (error) => resolve({ exit: error.message, output }));
    child.on("close", (status, signal) => resolve({ exit: status ?? signal ?? "unknown", output }));
    // A program that ends at once closes its input; how it ended says more than that.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}
