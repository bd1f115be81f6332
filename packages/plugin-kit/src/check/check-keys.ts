import type { CriteriaPlugin } from "../criteria-plugin.ts";
import type { Report } from "./report.ts";

export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Every key is a slug and belongs to one thing of its kind. */
export function checkKeys(plugin: CriteriaPlugin, report: Report): void {
  const { facts, criteria, form, evidence, findings, signals, imports } = plugin;
  const lists = { facts, criteria, form, evidence, findings, signals, report: plugin.report, imports };
  for (const [name, list] of Object.entries(lists)) {
    const seen = new Set<string>();
    for (const { key } of list) {
      if (!SLUG.test(key)) report(`${name}.${key}`, "is not a slug; use small letters, digits and hyphens");
      if (seen.has(key))
        report(`${name}.${key}`, "is declared twice; keys are permanent and belong to one thing");
      seen.add(key);
    }
  }
}

/** Whether a key is a fact of the plugin, or one of a plugin that it requires. */
export function isKnownFact({ facts, requires = {} }: CriteriaPlugin, key: string): boolean {
  const [owner = ""] = key.split("/");
  return key.includes("/") ? requires[owner] !== undefined : facts.some((fact) => fact.key === key);
}

/** Why a fact is not known, and what to do. */
export function unknownFact(key: string): string {
  return key.includes("/")
    ? `reads fact "${key}" of a plugin that it does not require; add the plugin to requires`
    : `reads fact "${key}", which is not declared; add it to facts`;
}
