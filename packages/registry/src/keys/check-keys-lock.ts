import type { Sha256 } from "@kiemtra/core";
import type { CriteriaPlugin } from "@kiemtra/plugin-kit";
import type { KeyProblem, KeysLock, LockedCriterion, LockedFact, LockedPlugin } from "./keys-lock.ts";
import { lockPlugin } from "./lock-plugin.ts";

type Report = (key: string, message: string) => void;

/**
 * What installed plugins change of what was published: a key gone without being retired, one used again, another type, other
 * judging under the same revision. A plugin that is not installed keeps its keys and is not asked. New keys are no problem.
 */
export function checkKeysLock(
  lock: KeysLock,
  plugins: readonly CriteriaPlugin[],
  sha256: Sha256,
): readonly KeyProblem[] {
  return plugins.flatMap((plugin) => {
    const before = lock[plugin.id];
    if (!before) return [];
    const problems: KeyProblem[] = [];
    const report: Report = (key, message) => problems.push({ plugin: plugin.id, key, message });
    const now = lockPlugin(plugin, sha256);
    checkFacts(plugin, before, now, report);
    checkCriteria(plugin, before, now, report);
    return problems;
  });
}

function checkFacts(plugin: CriteriaPlugin, before: LockedPlugin, now: LockedPlugin, report: Report): void {
  for (const [key, was] of Object.entries(before.facts)) {
    const is = now.facts[key];
    if (is && was.isRetired) report(key, "was retired and is declared again; choose another key");
    else if (is) checkType(key, was, is, report);
    else if (!was.isRetired && !isRetired(plugin, "fact", key))
      report(key, "was published and is gone; put it back, or add it to retired with its successor");
  }
}

function checkType(key: string, was: LockedFact, is: LockedFact, report: Report): void {
  const remedy = "choose another key for the new fact and retire this one";
  if (is.kind !== was.kind) report(key, `was a ${was.kind} and is a ${is.kind}; ${remedy}`);
  else if ((is.decimals ?? 0) < (was.decimals ?? 0))
    report(key, `had ${was.decimals} decimals and has ${is.decimals}; ${remedy}`);
  for (const option of was.options ?? []) {
    if (is.options && !is.options.includes(option))
      report(key, `has no option "${option}" any more; put it back, or retire the fact`);
  }
  for (const [column, type] of Object.entries(was.columns ?? {})) {
    const next = is.columns?.[column];
    if (is.columns && next === undefined) report(key, `has no column "${column}" any more; put it back`);
    else if (next !== undefined && !isWider(type, next))
      report(key, `has column "${column}" as ${next} instead of ${type}; ${remedy}`);
  }
}

/** The same kind, and of a choice at least the same options. */
function isWider(before: string, after: string): boolean {
  const [kind, options = ""] = before.split(": ");
  const [otherKind, otherOptions = ""] = after.split(": ");
  const there = otherOptions.split(", ");
  return kind === otherKind && options.split(", ").every((option) => there.includes(option));
}

function checkCriteria(
  plugin: CriteriaPlugin,
  before: LockedPlugin,
  now: LockedPlugin,
  report: Report,
): void {
  for (const [key, was] of Object.entries(before.criteria)) {
    const is = now.criteria[key];
    if (is && was.isRetired) report(key, "was retired and is declared again; choose another key");
    else if (is) checkRevision(key, was, is, report);
    else if (!was.isRetired && !isRetired(plugin, "criterion", key))
      report(key, "was published and is gone; put it back, or add it to retired with its successor");
  }
}

function checkRevision(key: string, was: LockedCriterion, is: LockedCriterion, report: Report): void {
  if (is.revision < was.revision)
    report(key, `has revision ${is.revision} after ${was.revision}; revisions only rise`);
  else if (is.revision === was.revision && is.digest !== was.digest)
    report(key, `judges otherwise under the same revision ${is.revision}; raise the revision`);
}

function isRetired({ retired = [] }: CriteriaPlugin, kind: "fact" | "criterion", key: string): boolean {
  return retired.some((entry) => entry.kind === kind && entry.key === key);
}
