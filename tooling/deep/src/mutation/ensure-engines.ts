import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { say } from "../say.ts";
import { ENGINES, VITEST } from "./places.ts";

const MODULES = join(ENGINES, "node_modules");
const STAMP = join(MODULES, ".installed-for");

/**
 * Installs the mutation tool at the versions of its own lock file, unless it is there. It is no part of the workspace:
 * nothing else ever downloads it. Its vitest is the workspace's.
 */
export async function ensureEngines(): Promise<void> {
  const lock = readFileSync(join(ENGINES, "package-lock.json"));
  const wanted = createHash("sha256")
    .update(lock)
    .update(process.platform + process.arch)
    .digest("hex");
  if (!existsSync(STAMP) || readFileSync(STAMP, "utf8") !== wanted) {
    say("installing the mutation tool");
    await install();
    writeFileSync(STAMP, wanted);
  }
  const vitest = join(MODULES, "vitest");
  rmSync(vitest, { recursive: true, force: true });
  symlinkSync(realpathSync(VITEST), vitest, "junction");
}

function install(): Promise<void> {
  return new Promise((resolve, reject) => {
    const args = ["ci", "--omit=peer", "--no-audit", "--no-fund"];
    const child = spawn("npm", args, { cwd: ENGINES, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`the mutation tool could not be installed: ${output.trim().slice(-1000)}`));
    });
  });
}
