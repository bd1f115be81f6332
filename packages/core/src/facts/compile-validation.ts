import { parseMilli, plainMilli } from "../points/decimal.ts";
import type { FactSpec } from "../schema/fact-spec.ts";
import { checkFactValue, type FactProblem } from "./check-fact-value.ts";
import { type FactKey, type FactValue, MAX_COUNT } from "./fact-value.ts";

/** One thing that is wrong with a set of facts: which fact, and why. The codes are those of `checkFactValue`. */
export interface FactIssue {
  readonly fact: FactKey;
  readonly code: FactProblem["code"] | "unknown-fact" | "above-other-fact";
  readonly data: FactProblem["data"];
}

/** Checks facts against the specs of a rule set; the same list is handed back as long as nothing is wrong. */
export type Validate = (
  values: Readonly<Record<FactKey, FactValue | null | undefined>>,
) => readonly FactIssue[];

const NOTHING: readonly FactIssue[] = [];

/**
 * Compiles the specs of a rule set into one loop: type, range, and what one fact may not exceed of another. The quick test
 * of each kind only says yes or no; where it says no, `checkFactValue` finds the words, so every message is the same everywhere.
 */
export function compileValidation(specs: readonly FactSpec[]): Validate {
  const keys = specs.map(({ key }) => key);
  const tests = specs.map(quickTest);
  const known = new Set(keys);
  const bounds = specs.flatMap((spec) =>
    spec.kind === "count" && spec.atMost ? [{ key: spec.key, most: spec.atMost }] : [],
  );
  return (values) => {
    let issues: FactIssue[] | undefined;
    let seen = 0;
    for (let k = 0; k < keys.length; k++) {
      const key = keys[k] as FactKey;
      const value = values[key];
      if (value === undefined) continue;
      seen += 1;
      if (value === null || tests[k]?.(value)) continue;
      const spec = specs[k];
      const problem = spec && checkFactValue(spec, value);
      if (problem) issues = [...(issues ?? []), { fact: key, ...problem }];
    }
    let given = 0;
    for (const _ in values) given += 1;
    if (given > seen) {
      for (const key of Object.keys(values).filter((name) => !known.has(name)))
        issues = [...(issues ?? []), { fact: key, code: "unknown-fact", data: {} }];
    }
    for (const { key, most } of bounds) {
      const [count, bound] = [values[key], values[most]];
      if (typeof count !== "number" || typeof bound !== "number" || count <= bound) continue;
      issues = [
        ...(issues ?? []),
        { fact: key, code: "above-other-fact", data: { other: most, count, bound } },
      ];
    }
    return issues ?? NOTHING;
  };
}

/** Whether a value is sound, without saying why not: `checkFactValue` in a moment. */
export function quickTest(spec: FactSpec): (value: FactValue) => boolean {
  switch (spec.kind) {
    case "yesno":
      return (value) => value === true || value === false;
    case "count": {
      const most = spec.max ?? MAX_COUNT;
      return (value) => typeof value === "number" && value >= 0 && value <= most && value % 1 === 0;
    }
    case "number":
      return quickNumber(spec);
    case "choice": {
      const options = new Set<unknown>(spec.options.map(({ key }) => key));
      return (value) => options.has(value);
    }
    case "text":
      return (value) => typeof value === "string" && value.length <= spec.maxLength;
    case "date":
    case "rows":
      return (value) => checkFactValue(spec, value) === undefined;
  }
}

function quickNumber({
  decimals,
  min,
  max,
}: Extract<FactSpec, { kind: "number" }>): (value: FactValue) => boolean {
  const least = min === undefined ? Number.NEGATIVE_INFINITY : (parseMilli(min) ?? Number.NaN);
  const most = max === undefined ? Number.POSITIVE_INFINITY : (parseMilli(max) ?? Number.NaN);
  return (value) => {
    if (typeof value !== "string") return false;
    const milli = plainMilli(value, decimals);
    return milli >= least && milli <= most;
  };
}
