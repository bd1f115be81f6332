import { globSync, rmSync } from "node:fs";
import { join } from "node:path";
import { randomSource, someOf } from "../../../../packages/core/test/random/source.ts";
import type { Options } from "../options.ts";
import type { Result } from "../result.ts";
import { say } from "../say.ts";
import { copyCore } from "./copy-core.ts";
import { ensureEngines } from "./ensure-engines.ts";
import { WORK } from "./places.ts";
import { type Files, tellScores, totalOf } from "./report.ts";
import { runStryker } from "./run-stryker.ts";

/** So many of 100 mutants must be noticed by some test. */
const LEAST_PERCENT = 85;
const SAMPLE = 6;

/** Changes the scoring code in thousands of places, one at a time: a test has to fail each time. */
export async function checkMutants(options: Options): Promise<Result> {
  const { isFresh } = options;
  await ensureEngines();
  const copy = copyCore();
  const mutate = choose(copy.files, options);
  const known = join(WORK, `known-${copy.fingerprint}.json`);
  for (const file of globSync(join(WORK, "known-*.json"))) if (isFresh || file !== known) rmSync(file);
  say(`mutating ${mutate.length} of ${copy.files.length} files`);
  const files = await runStryker({ folder: copy.folder, mutate, known });
  const isWhole = mutate.length === copy.files.length;
  const { percent } = totalOf(Object.values(files));
  return {
    title: "Mutants",
    text: tell(files, isWhole),
    // A few files tell little about the whole: their score is only told.
    holds: !isWhole || percent >= LEAST_PERCENT,
  };
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
    `Every mutant: ${join(WORK, "mutants.html")}`,
  ].join("\n\n");
}
