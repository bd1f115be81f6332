import type { CriteriaPlugin } from "../criteria-plugin.ts";
import type { UpgradeStep } from "../upgrade/upgrade-step.ts";
import type { Report } from "./report.ts";

/** Whether every step leads from a retired key to one that is there, and can be taken back. */
export function checkUpgrades(plugin: CriteriaPlugin, report: Report): void {
  const facts = new Map(plugin.facts.map((fact) => [fact.key, fact]));
  const retired = new Set((plugin.retired ?? []).filter(({ kind }) => kind === "fact").map(({ key }) => key));
  for (const [at, step] of (plugin.upgrades ?? []).entries()) {
    const path = `upgrades.${at}`;
    for (const key of oldKeys(step)) {
      if (facts.has(key))
        report(path, `reads old fact "${key}", which is still declared; retire it or leave the step out`);
      else if (!retired.has(key))
        report(path, `reads old fact "${key}", which is not retired; add it to retired`);
    }
    for (const key of newKeys(step))
      if (!facts.has(key) && !retired.has(key))
        report(path, `leads to fact "${key}", which is not declared; add it to facts`);
    if (!isReversible(step))
      report(path, "reads two options alike, so it cannot be taken back; tell them apart");
  }
}

/** Whether retired keys are free, and their successors there. */
export function checkRetired(plugin: CriteriaPlugin, report: Report): void {
  const keys = {
    fact: new Set(plugin.facts.map(({ key }) => key)),
    criterion: new Set(plugin.criteria.map(({ key }) => key)),
  };
  const gone = (plugin.retired ?? []).map(({ kind, key }) => `${kind} ${key}`);
  for (const { kind, key, successor } of plugin.retired ?? []) {
    const path = `retired.${key}`;
    if (keys[kind].has(key))
      report(path, `is declared again as a ${kind}; a retired key is never used again`);
    if (successor && !keys[kind].has(successor) && !gone.includes(`${kind} ${successor}`))
      report(path, `names successor "${successor}", which is not declared; correct it`);
  }
}

function oldKeys(step: UpgradeStep): readonly string[] {
  switch (step.kind) {
    case "rename":
    case "split":
      return [step.from];
    case "drop":
      return [step.fact];
    case "map-choice":
      return [];
  }
}

function newKeys(step: UpgradeStep): readonly string[] {
  switch (step.kind) {
    case "rename":
      return [step.to];
    case "split":
      return [...new Set(Object.values(step.into).flatMap((answers) => Object.keys(answers)))];
    case "map-choice":
      return [step.fact];
    case "drop":
      return [];
  }
}

function isReversible(step: UpgradeStep): boolean {
  const readings =
    step.kind === "map-choice"
      ? Object.values(step.options)
      : step.kind === "split"
        ? Object.values(step.into).map((answers) => JSON.stringify(Object.entries(answers).sort()))
        : [];
  return new Set(readings).size === readings.length;
}
