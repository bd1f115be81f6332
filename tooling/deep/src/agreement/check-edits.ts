import { type BadEdit, findBadEdit, replayEdit } from "../../../../packages/core/test/edited-columns.ts";
import { randomSource } from "../../../../packages/core/test/random/random-case.ts";
import type { Options } from "../options.ts";
import type { Result } from "../result.ts";
import { countUp } from "./count-up.ts";
import { kindOf } from "./kind-of.ts";

/** So many edits go to one rule set before the next. */
const IN_A_ROW = 50;
const ENOUGH = 20;

interface Failure extends BadEdit {
  readonly seed: number;
}

/** Columns under random edits of weights, settings and facts against scoring each unit alone. */
export function checkEdits({ seed, edits }: Options): Result {
  const failures: Failure[] = [];
  const ruleSets = Math.ceil(edits / IN_A_ROW);
  for (let at = 0; at < ruleSets && failures.length < ENOUGH; at++) {
    countUp("rule sets under edits", at, ruleSets);
    const many = Math.min(IN_A_ROW, edits - at * IN_A_ROW);
    const bad = findBadEdit(randomSource(seed + at), many);
    if (bad) failures.push({ seed: seed + at, ...bad });
  }
  const kinds = Object.groupBy(failures, ({ found }) => kindOf(found));
  const told = Object.values(kinds).map((alike) => tell(alike ?? []));
  return {
    title: "Columns under edits",
    text: [`${edits} random edits of ${ruleSets} rule sets, ${failures.length} wrong.`, ...told].join("\n\n"),
    holds: failures.length === 0,
  };
}

/** The smallest of failures of one kind; with one unit alone, where one does. */
function tell(alike: readonly Failure[]): string {
  const smallest = alike
    .map((failure) => ({ ...failure, ...(alone(failure) ?? { isWhole: false }) }))
    .reduce((least, other) => (sizeOf(other) < sizeOf(least) ? other : least));
  const { seed, edit, change, cases, found, isWhole } = smallest;
  return [
    `Rule set \`--only edits --seed ${seed} --edits ${edit}\`, edit ${edit}:`,
    ...found.map((line) => `- ${line}`),
    ...(isWhole
      ? []
      : ["It needs the edits before it: what is below was loaded and edited, not loaded as it is."]),
    "",
    "```json",
    JSON.stringify({ change, cases }),
    "```",
  ].join("\n");
}

/** The failure with one unit, loaded as it was before the edit; `undefined` where that does not fail. */
function alone({ cases, change, found: before }: BadEdit) {
  const own = change?.kind === "fact" ? { ...change, unit: 0 } : change;
  for (const [u, input] of cases.entries()) {
    if (change?.kind === "fact" && change.unit !== u) continue;
    const found = replayEdit([input], own);
    if (kindOf(found) === kindOf(before)) return { cases: [input], change: own, found, isWhole: true };
  }
  return undefined;
}

function sizeOf({ cases, change }: BadEdit): number {
  return JSON.stringify({ cases, change }).length;
}
