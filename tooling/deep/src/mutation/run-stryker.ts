import { spawn } from "node:child_process";
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Copy, fingerprintOf } from "./copy-core.ts";
import { ENGINES, WORK } from "./places.ts";
import type { Files } from "./report.ts";

const PROGRAM = join(ENGINES, "node_modules/@stryker-mutator/core/bin/stryker.js");
const RUNNER = join(ENGINES, "node_modules/@stryker-mutator/vitest-runner/dist/src/index.js");
const REPORT = join(WORK, "report.json");

/** Runs Stryker on files of one folder and gives what became of each mutant. Progress goes to stderr. */
export async function runStryker(
  copy: Copy,
  folder: string,
  mutate: readonly string[],
  isFresh: boolean,
): Promise<Files> {
  const config = {
    testRunner: "vitest",
    plugins: [RUNNER],
    vitest: { configFile: "vitest.config.ts", related: false, pool: "threads" },
    mutate,
    coverageAnalysis: "perTest",
    concurrency: 2,
    // Long, so that a busy machine is not taken for an endless loop; most of those are noticed by their count.
    timeoutMS: 15_000,
    incremental: true,
    incrementalFile: knownFile(copy, folder, isFresh),
    reporters: ["json", "progress-append-only"],
    jsonReporter: { fileName: REPORT },
    allowConsoleColors: false,
  };
  writeFileSync(join(copy.folder, "stryker.config.json"), JSON.stringify(config, null, 2));
  rmSync(REPORT, { force: true });
  const code = await run(copy.folder);
  if (code !== 0) throw new Error(`Stryker ended with ${code}`);
  const { files } = JSON.parse(readFileSync(REPORT, "utf8")) as { readonly files: Files };
  return Object.fromEntries(Object.entries(files).filter(([file]) => mutate.includes(file)));
}

/** What earlier runs found out. Stryker sees changes of tests and of what it mutates; any other change ends its use. */
function knownFile(copy: Copy, folder: string, isFresh: boolean): string {
  const places = join(WORK, "known");
  mkdirSync(places, { recursive: true });
  const name = folder.replaceAll("/", "-");
  const known = join(places, `${name}.${fingerprintOf(copy, folder)}.json`);
  for (const file of globSync(join(places, `${name}.*.json`))) if (isFresh || file !== known) rmSync(file);
  return known;
}

function run(folder: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    // What it says goes to our stderr.
    const child = spawn("node", [PROGRAM, "run"], { cwd: folder, stdio: ["ignore", 2, 2] });
    child.on("error", reject);
    child.on("close", resolve);
  });
}
