import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { say } from "./say.ts";

const FOLDER = fileURLToPath(new URL("../engines/", import.meta.url));
const MODULES = join(FOLDER, "node_modules");
const STAMP = join(MODULES, ".installed-for");
const requireEngine = createRequire(join(FOLDER, "package.json"));

/**
 * Installs the engines that the bench compares with, at the versions of their own lock file, unless these are there.
 * They are no part of the workspace: nothing else ever downloads them.
 */
export async function ensureEngines(): Promise<void> {
  const lock = readFileSync(join(FOLDER, "package-lock.json"));
  const wanted = createHash("sha256")
    .update(lock)
    .update(process.platform + process.arch)
    .digest("hex");
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return;
  say("installing the engines to compare with");
  // npm run -s would have npm say nothing at all, not even why it failed.
  await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(STAMP, wanted);
}

/** A package of the engines' own folder, which the workspace knows nothing of. */
export function loadEngine<T>(name: string): T {
  return requireEngine(name) as T;
}

/** Name and installed version, for the tables. */
export function labelOf(name: string, note = ""): string {
  return `${name} ${manifestOf(name).version}${note && `, ${note}`}`;
}

function manifestOf(name: string): { readonly version: string } {
  return JSON.parse(readFileSync(join(MODULES, name, "package.json"), "utf8")) as { version: string };
}

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: FOLDER, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`the engines could not be installed: ${output.trim().slice(-1000)}`));
    });
  });
}
