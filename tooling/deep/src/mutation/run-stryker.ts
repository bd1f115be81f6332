import { spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ENGINES, WORK } from "./places.ts";
import type { Files } from "./report.ts";

const PROGRAM = join(ENGINES, "node_modules/@stryker-mutator/core/bin/stryker.js");
const RUNNER = join(ENGINES, "node_modules/@stryker-mutator/vitest-runner/dist/src/index.js");
const REPORT = join(WORK, "mutants.json");

/** What to mutate, where; `known` keeps what a run found out for the next one. */
export interface Mutation {
  readonly folder: string;
  readonly mutate: readonly string[];
  readonly known: string;
}

/** Runs Stryker and gives what became of each mutant. Progress goes to stderr. */
export async function runStryker({ folder, mutate, known }: Mutation): Promise<Files> {
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
    incrementalFile: known,
    reporters: ["json", "html", "progress-append-only"],
    jsonReporter: { fileName: REPORT },
    htmlReporter: { fileName: join(WORK, "mutants.html") },
    allowConsoleColors: false,
  };
  writeFileSync(join(folder, "stryker.config.json"), JSON.stringify(config, null, 2));
  rmSync(REPORT, { force: true });
  const code = await run(folder);
  if (code !== 0) throw new Error(`Stryker ended with ${code}`);
  return (JSON.parse(readFileSync(REPORT, "utf8")) as { readonly files: Files }).files;
}

function run(folder: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    // What it says goes to our stderr.
    const child = spawn("node", [PROGRAM, "run"], { cwd: folder, stdio: ["ignore", 2, 2] });
    child.on("error", reject);
    child.on("close", resolve);
  });
}
