import { factsOfScale } from "@kiemtra/core";
import { CONTRACT, type CriteriaPlugin, type CriterionSpec, type PluginTexts } from "./criteria-plugin.ts";
import { optionalTextKeys, requiredTextKeys } from "./text-keys.ts";

/** What is wrong in a plugin: where (a path), why, and what to do. In English, for its developer. */
export interface PluginProblem {
  readonly plugin: string;
  readonly path: string;
  readonly message: string;
}

/** The texts of a plugin in every language. */
export interface PluginLanguages {
  readonly vi: PluginTexts;
  readonly en: PluginTexts;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const SEMVER = /^\d+\.\d+\.\d+$/;

/** Checks a plugin as a host does when it loads one. An empty list means it can be installed. */
export function checkPlugin(plugin: CriteriaPlugin, languages: PluginLanguages): readonly PluginProblem[] {
  const problems: PluginProblem[] = [];
  const report = (path: string, message: string) => problems.push({ plugin: plugin.id, path, message });
  if (plugin.contract !== CONTRACT) {
    report(
      "contract",
      `speaks contract ${plugin.contract}, this host speaks ${CONTRACT}; install a matching version`,
    );
    return problems;
  }
  if (!SLUG.test(plugin.id))
    report("id", `"${plugin.id}" is not a slug; use small letters, digits and hyphens`);
  if (!SEMVER.test(plugin.version)) report("version", `"${plugin.version}" is not a version like 1.0.0`);
  checkKeys(plugin, report);
  checkReferences(plugin, report);
  for (const locale of ["vi", "en"] as const) checkTexts(plugin, locale, languages[locale], report);
  return problems;
}

type Report = (path: string, message: string) => void;

function checkKeys(plugin: CriteriaPlugin, report: Report): void {
  const lists = { facts: plugin.facts, criteria: plugin.criteria, findings: plugin.findings };
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

function checkReferences(plugin: CriteriaPlugin, report: Report): void {
  const facts = new Set(plugin.facts.map((fact) => fact.key));
  const known = (key: string) => key.includes("/") || facts.has(key);
  for (const criterion of plugin.criteria) {
    const path = `criteria.${criterion.key}`;
    if (!Number.isInteger(criterion.revision) || criterion.revision < 1)
      report(`${path}.revision`, "starts at 1");
    for (const key of [...factsOfScale(criterion.scale), ...(criterion.asks ?? [])]) {
      if (!known(key)) report(path, `reads fact "${key}", which is not declared; add it to facts`);
    }
    if ((criterion.scale.kind === "judged") !== (criterion.judge !== undefined))
      report(
        path,
        "has a judge without the scale judged, or that scale without a judge; add what is missing",
      );
    if (criterion.law.length === 0) report(`${path}.law`, "names no legal basis; every criterion needs one");
    for (const key of lawsOfCriterion(criterion)) {
      if (!plugin.law[key]) report(`${path}.law`, `names "${key}", which is not declared; add it to law`);
    }
  }
  const criteria = new Set(plugin.criteria.map((criterion) => criterion.key));
  for (const finding of plugin.findings) {
    if (!criteria.has(finding.criterion)) {
      report(`findings.${finding.key}`, `belongs to criterion "${finding.criterion}", which is not declared`);
    }
  }
  for (const fact of plugin.facts) {
    if (fact.kind !== "count") continue;
    const target = fact.countOf && plugin.facts.find((other) => other.key === fact.countOf?.rows);
    if (fact.countOf && target?.kind !== "rows") {
      report(`facts.${fact.key}.countOf`, `counts rows of "${fact.countOf.rows}", which is not a table`);
    }
    const where = fact.countOf?.where;
    if (where && target?.kind === "rows" && !target.columns.some(({ key }) => key === where.column)) {
      report(
        `facts.${fact.key}.countOf`,
        `looks at column "${where.column}", which "${target.key}" does not have`,
      );
    }
    if (fact.atMost && !known(fact.atMost))
      report(`facts.${fact.key}.atMost`, `names unknown fact "${fact.atMost}"`);
  }
}

/** Every legal basis that a criterion names, by the plugin's own keys. */
export function lawsOfCriterion({ law, appliesTo }: CriterionSpec): readonly string[] {
  return [...law, ...(appliesTo?.law ? [appliesTo.law] : [])];
}

function checkTexts(plugin: CriteriaPlugin, locale: string, texts: PluginTexts, report: Report): void {
  const required = requiredTextKeys(plugin);
  const allowed = new Set([...required, ...optionalTextKeys(plugin)]);
  for (const key of required) {
    if (!texts[key]) report(`texts.${locale}.${key}`, "is missing; add the words");
  }
  for (const [key, text] of Object.entries(texts)) {
    if (!allowed.has(key))
      report(`texts.${locale}.${key}`, "is used by nothing; remove it or correct the key");
    if (text !== text.normalize("NFC")) report(`texts.${locale}.${key}`, "is not NFC; normalise it");
  }
}
