import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { InputProblems } from "../../input-problems.ts";

/** Runs pnpm at the version that the project names. Throws `InputProblems` with the end of what it said. */
export async function pnpm(...args: readonly string[]): Promise<void> {
  const { packageManager } = JSON.parse(readFileSync("package.json", "utf8")) as {
    readonly packageManager: string;
  };
  try {
    await promisify(execFile)("npx", ["--yes", packageManager, ...args], { maxBuffer: 1 << 26 });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { readonly stdout?: string; readonly stderr?: string };
    const said = `${stdout}\n${stderr}`.trim().split("\n").slice(-8);
    throw new InputProblems([`pnpm ${args.join(" ")} failed:`, ...said]);
  }
}
