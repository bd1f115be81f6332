/**
 * Compares the scoring engine with hand-written code, rule engines, a spreadsheet and a validator. The report goes to
 * stdout, progress to stderr. `--json FILE` writes the verdicts, `--only NAME` runs the sections with that in their
 * name, `--rounds N` and `--quick` say how long.
 */
import { writeFileSync } from "node:fs";
import { ensureEngines } from "./engines.ts";
import { reportOf } from "./markdown.ts";
import { readOptions } from "./options.ts";
import type { Measure, Section } from "./race.ts";
import { say } from "./say.ts";
import { measureCompile, measureValidation } from "./sections/authoring.ts";
import { measureCountry, measureProvince } from "./sections/bulk.ts";
import { measureCountryDrag, measureProvinceDrag } from "./sections/drag.ts";
import { measureGrowth } from "./sections/growth.ts";
import { measureOneUnit } from "./sections/one-unit.ts";
import { checkStrictPolicy } from "./strict-policy.ts";

const sections: Readonly<Record<string, Measure>> = {
  "one-unit": measureOneUnit,
  "bulk-102": measureProvince,
  "bulk-3321": measureCountry,
  "drag-102": measureProvinceDrag,
  "drag-3321": measureCountryDrag,
  growth: measureGrowth,
  compile: measureCompile,
  validation: measureValidation,
};

const { json, wanted, pace } = asked();

try {
  await ensureEngines();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
}
say("equal totals under a strict policy");
const policy = await checkStrictPolicy();
const measured: Section[] = [];
for (const [name, measure] of wanted) {
  say(name);
  globalThis.gc?.();
  measured.push(await measure(pace));
}
const verdicts = [...measured.flatMap((section) => section.verdicts), policy];
if (json) writeFileSync(json, `${JSON.stringify(verdicts, null, 2)}\n`);
// A contender that was absent or reckoned something else; a goal that was missed is a result.
if (verdicts.some(({ why }) => why !== undefined)) process.exitCode = 1;
process.stdout.write(reportOf(measured, policy, pace, new Date()));

function asked() {
  try {
    const { json, only = "", pace } = readOptions(process.argv.slice(2));
    const wanted = Object.entries(sections).filter(([name]) => name.includes(only));
    if (wanted.length > 0) return { json, wanted, pace };
    throw new Error(`--only: no section "${only}"; there are ${Object.keys(sections).join(", ")}`);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exit(2);
  }
}
