/**
 * The tests that take too long for `npm test`: the engine against its oracle on random cases, columns under random edits,
 * and mutations of the scoring code. The summary goes to stdout, progress to stderr; ends with 1 when anything failed.
 */
import { checkCases } from "./agreement/check-cases.ts";
import { checkEdits } from "./agreement/check-edits.ts";
import { checkMutants } from "./mutation/check-mutants.ts";
import { type Options, type Part, readOptions } from "./options.ts";
import type { Result } from "./result.ts";
import { say, secondsSince } from "./say.ts";

const checks: Readonly<Record<Part, (options: Options) => Result | Promise<Result>>> = {
  cases: checkCases,
  edits: checkEdits,
  mutation: checkMutants,
};

const options = readOptions(process.argv.slice(2));
say(`seed ${options.seed}`);
const results: Result[] = [];
for (const part of options.parts) {
  const started = performance.now();
  results.push(await checks[part](options));
  say(`${part}: ${secondsSince(started)}`);
}
const failed = results.filter(({ holds }) => !holds);
const verdict =
  failed.length === 0 ? "All of it holds." : `FAILED: ${failed.map(({ title }) => title).join(", ")}.`;
process.stdout.write(
  [
    `# Deep tests, seed ${options.seed}`,
    ...results.map(({ title, text }) => `## ${title}\n\n${text}`),
    verdict,
    "",
  ].join("\n\n"),
);
if (failed.length > 0) process.exitCode = 1;
