import type { Locale, RuleSetContent } from "@kiemtra/core";
import { columnsOf, type ImportSpec } from "@kiemtra/core/imports";
import { wordsIn } from "@kiemtra/i18n";
import { importUnitLabel } from "@kiemtra/i18n/imports";
import { installedPlugins } from "@kiemtra/registry";

/** A kind of file that a round takes, in words. */
export interface AvailableImport {
  /** `plugin/import` */
  readonly key: string;
  readonly plugin: string;
  readonly pluginTitle: string;
  readonly title: string;
  readonly spec: ImportSpec;
  readonly columnWords: Readonly<Record<string, string>>;
}

/** The imports of the plugins that a rule set pins, of which it reads at least one fact. A plugin that does not load has none. */
export async function loadImports(
  { pins, facts }: Pick<RuleSetContent, "pins" | "facts">,
  locale: Locale,
): Promise<readonly AvailableImport[]> {
  const ids = [...new Set(pins.map(({ criterion }) => criterion.split("/")[0] ?? ""))];
  const known = new Set(facts.map(({ key }) => key));
  const lists = await Promise.allSettled(ids.map((id) => importsOf(id, locale)));
  return lists
    .flatMap((list) => (list.status === "fulfilled" ? list.value : []))
    .filter(({ plugin, spec }) => spec.facts.some(({ fact }) => known.has(`${plugin}/${fact}`)));
}

async function importsOf(id: string, locale: Locale): Promise<readonly AvailableImport[]> {
  const plugin = await installedPlugins.find((candidate) => candidate.id === id)?.load();
  if (!plugin || plugin.imports.length === 0) return [];
  const { texts } = await plugin.texts[locale]();
  return plugin.imports.map((spec) => ({
    key: `${id}/${spec.key}`,
    plugin: id,
    pluginTitle: texts["plugin.title"] ?? id,
    title: texts[`import.${spec.key}`] ?? spec.key,
    spec,
    columnWords: Object.fromEntries(
      columnsOf(spec).map(({ key }) => [
        key,
        texts[`import.${spec.key}.${key}`] ?? wordsIn(importUnitLabel, locale),
      ]),
    ),
  }));
}
