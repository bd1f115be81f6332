import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { randomSource, someOf } from "../../../../packages/core/test/random/source.ts";
import type { Options } from "../options.ts";
import type { Result } from "../result.ts";
import { say } from "../say.ts";
import { copyCore } from "./copy-core.ts";
import { ensureEngines } from "./ensure-engines.ts";
import { WORK } from "./places.ts";
import { type Files, listUnnoticed, tellScores, totalOf } from "./report.ts";
import { runStryker } from "./run-stryker.ts";

/** So many of 100 mutants must be noticed by some test. */
const LEAST_PERCENT = 85;
const SAMPLE = 6;
const UNNOTICED = join(WORK, "unnoticed.md");

/**
 * Changes the scoring code in thousands of places, one at a time: a test has to fail each time. Folder by folder: code
 * that is prepared for mutations is slow, and a run that is broken off keeps the folders that it finished.
 */
export async function checkMutants(options: Options): Promise<Result> {
  await ensureEngines();
  const copy = copyCore();
  const wanted = choose(copy.files, options);
  const folders = Object.entries(Object.groupBy(wanted, (file) => dirname(file)));
  let files: Files = {};
  for (const [at, [folder, mutate = []]] of folders.entries()) {
    say(`${folder}: ${mutate.length} files to mutate, folder ${at + 1} of ${folders.length}`);
    files = { ...files, ...(await runStryker(copy, folder, mutate, options.isFresh)) };
    const { percent, all } = totalOf(Object.values(files));
    say(`so far ${percent.toFixed(1)} % of ${all} mutants were noticed`);
  }
  writeFileSync(UNNOTICED, listUnnoticed(files));
  const isWhole = wanted.length === copy.files.length;
  const { percent } = totalOf(Object.values(files));
  // A few files tell little about the whole: their score is only told.
  return { title: "Mutants", text: tell(files, isWhole), holds: !isWhole || percent >= LEAST_PERCENT };
}

function choose(files: readonly string[], { isQuick, mutate, seed }: Options): readonly string[] {
  const wanted = files.filter((file) => !mutate || file.includes(mutate));
  if (wanted.length === 0) throw new Error("--mutate: no file of the scoring code has that in its path");
  return isQuick ? someOf(randomSource(seed), wanted, SAMPLE) : wanted;
}

function tell(files: Files, isWhole: boolean): string {
  const { percent, noticed, all } = totalOf(Object.values(files));
  const goal = isWhole ? `; at least ${LEAST_PERCENT} % are wanted` : ", of a part of the files";
  return [
    `${noticed} of ${all} mutants were noticed by a test: ${percent.toFixed(1)} %${goal}.`,
    tellScores(files),
    `The others, one by one: ${UNNOTICED}`,
  ].join("\n\n");
}
