import { type FactSpec, type Locale, listCriteria } from "@kiemtra/core";
import { columnsOf, type ImportSpec } from "@kiemtra/core/imports";
import { wordsIn } from "@kiemtra/i18n";
import { importUnitLabel } from "@kiemtra/i18n/imports";
import { composeFact } from "@kiemtra/plugin-kit";
import { installedPlugins, loadPlugin } from "@kiemtra/registry";
import { InputProblems } from "../input-problems.ts";
import { readRuleSet } from "../rule-set/open-rule-set.ts";
import type { ImportOptions } from "./import-command.ts";

/** An import of a plugin, the facts that it may fill, and the words of its columns. */
export interface OpenImport {
  readonly spec: ImportSpec;
  readonly facts: readonly FactSpec[];
  readonly columnWords: Readonly<Record<string, string>>;
}

/** Finds the import that was asked for. Throws `InputProblems` with what there is instead. */
export async function openImport(options: ImportOptions, locale: Locale): Promise<OpenImport> {
  const found = await loadPlugin(options.plugin);
  if (!found) {
    const ids = installedPlugins.map(({ id }) => id).join(", ");
    throw new InputProblems([`--plugin ${options.plugin}: not installed; there are ${ids}`]);
  }
  if ("problems" in found)
    throw new InputProblems(
      found.problems.map(({ plugin, path, message }) => `plugin ${plugin}: ${path} ${message}`),
    );
  const { plugin, languages } = found;
  const spec = plugin.imports.find(({ key }) => key === options.import);
  if (!spec) {
    const keys = plugin.imports.map(({ key }) => key).join(", ");
    const instead = keys ? `there is ${keys}` : "this plugin takes no files";
    throw new InputProblems([`--import ${options.import}: not an import of ${plugin.id}; ${instead}`]);
  }
  const texts = languages[locale];
  const columnWords = columnsOf(spec).map(
    ({ key }) => [key, texts[`import.${spec.key}.${key}`] ?? wordsIn(importUnitLabel, locale)] as const,
  );
  const all = plugin.facts.map((fact) => composeFact(plugin, languages, fact));
  return { spec, facts: await wantedFacts(all, options), columnWords: Object.fromEntries(columnWords) };
}

/** The facts of the plugin that a rule set has, where one is named. */
async function wantedFacts(all: readonly FactSpec[], { ruleSet, plugin }: ImportOptions) {
  if (ruleSet === undefined) return all;
  const { content } = await readRuleSet(ruleSet);
  const wanted = content.facts.filter(({ key }) => all.some((fact) => fact.key === key));
  if (wanted.length > 0) return wanted;
  const criteria = listCriteria(content).length;
  throw new InputProblems([
    `--rule-set ${ruleSet}: none of its ${criteria} criteria reads a fact of ${plugin}`,
  ]);
}
