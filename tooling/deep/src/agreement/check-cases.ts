import { type Case, disagreements } from "../../../../packages/core/test/agreement.ts";
import { randomCase, randomSource } from "../../../../packages/core/test/random/random-case.ts";
import type { Options } from "../options.ts";
import type { Result } from "../result.ts";
import { countUp } from "./count-up.ts";
import { kindOf } from "./kind-of.ts";
import { shrinkCase } from "./shrink-case.ts";

/** So many failures of a kind are enough to choose the smallest from. */
const ENOUGH = 20;

interface Failure {
  readonly seed: number;
  readonly input: Case;
  readonly found: readonly string[];
}

/** The engine against the independent oracle, on random rule sets, units and facts. */
export function checkCases({ seed, cases }: Options): Result {
  const kinds = new Map<string, Failure[]>();
  let failed = 0;
  for (let at = 0; at < cases; at++) {
    countUp("cases", at, cases);
    const input = randomCase(randomSource(seed + at));
    const found = findings(input);
    if (found.length === 0) continue;
    failed += 1;
    const alike = kinds.get(kindOf(found)) ?? [];
    kinds.set(kindOf(found), alike);
    if (alike.length < ENOUGH) alike.push({ seed: seed + at, input, found });
  }
  return {
    title: "The engine and the oracle",
    text: [
      `${cases} random cases, ${failed} of them with another result.`,
      ...[...kinds.values()].map(tell),
    ].join("\n\n"),
    holds: failed === 0,
  };
}

/** The smallest of failures of one kind, and what is left of it when all is taken away that it fails without. */
function tell(alike: readonly Failure[]): string {
  const { seed, input, found } = alike.reduce((least, other) =>
    sizeOf(other) < sizeOf(least) ? other : least,
  );
  const kind = kindOf(found);
  const smallest = shrinkCase(input, (smaller) => kindOf(findings(smaller)) === kind);
  return [
    `Case \`--only cases --seed ${seed} --cases 1\`:`,
    ...findings(smallest).map((line) => `- ${line}`),
    "",
    "```json",
    JSON.stringify(smallest),
    "```",
  ].join("\n");
}

function sizeOf({ input }: Failure): number {
  return JSON.stringify(input).length;
}

function findings(input: Case): readonly string[] {
  try {
    return disagreements(input);
  } catch (error) {
    return [`throws ${error instanceof Error ? error.stack : String(error)}`];
  }
}
