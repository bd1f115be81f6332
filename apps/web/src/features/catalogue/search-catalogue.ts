import { foldForSearch, type LocalText } from "@kiemtra/core";
import type { Outputs } from "../../shared/api-shapes.ts";

export type CataloguePlugin = Outputs["plugin"]["list"]["plugins"][number];
type Criterion = CataloguePlugin["criteria"][number];

/**
 * Plugins with the criteria in which every word of the text begins some word, without regard to accents: in title, rule,
 * law, evidence or findings. All criteria of a plugin where none does, but one text of its own: title, description or
 * what it records. No text: everything.
 */
export function searchCatalogue(
  plugins: readonly CataloguePlugin[],
  text: string,
): readonly CataloguePlugin[] {
  const wanted = wordsIn(text);
  if (wanted.length === 0) return plugins;
  return plugins.flatMap((plugin) => {
    const criteria = plugin.criteria.filter((own) => holds(textsOf(own), [own.key], wanted));
    if (criteria.length > 0) return [{ ...plugin, criteria }];
    const shared = [plugin.title, plugin.description, ...plugin.facts.map(({ label }) => label)];
    return shared.some((own) => holds([own], [plugin.id], wanted)) ? [plugin] : [];
  });
}

function textsOf({ title, rule, law, evidence, findings }: Criterion): readonly LocalText[] {
  return [
    title,
    rule,
    ...law,
    ...evidence,
    ...findings.flatMap((finding) => [
      finding.text,
      ...(finding.recommendation ? [finding.recommendation] : []),
    ]),
  ];
}

function holds(texts: readonly LocalText[], keys: readonly string[], wanted: readonly string[]): boolean {
  const words = wordsIn([...texts.flatMap(({ vi, en }) => [vi, en ?? ""]), ...keys].join(" "));
  return wanted.every((part) => words.some((word) => word.startsWith(part)));
}

function wordsIn(text: string): readonly string[] {
  return foldForSearch(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
