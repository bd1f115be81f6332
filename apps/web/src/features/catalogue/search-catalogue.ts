import { foldForSearch, type LocalText } from "@kiemtra/core";
import type { Outputs } from "../../shared/api-shapes.ts";

export type CataloguePlugin = Outputs["plugin"]["list"]["plugins"][number];
type Criterion = CataloguePlugin["criteria"][number];

/**
 * Plugins with the criteria in which every word of the text is found, without regard to accents: in title, rule, law,
 * evidence or findings. All criteria of a plugin where none has them but its own title, description or what it records
 * does. No text: everything.
 */
export function searchCatalogue(
  plugins: readonly CataloguePlugin[],
  text: string,
): readonly CataloguePlugin[] {
  const wanted = foldForSearch(text).split(" ").filter(Boolean);
  if (wanted.length === 0) return plugins;
  return plugins.flatMap((plugin) => {
    const criteria = plugin.criteria.filter((own) => holds(wordsOf(own), [own.key], wanted));
    if (criteria.length > 0) return [{ ...plugin, criteria }];
    const shared = [plugin.title, plugin.description, ...plugin.facts.map(({ label }) => label)];
    return holds(shared, [plugin.id], wanted) ? [plugin] : [];
  });
}

function wordsOf({ title, rule, law, evidence, findings }: Criterion): readonly LocalText[] {
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
  const folded = foldForSearch([...texts.flatMap(({ vi, en }) => [vi, en ?? ""]), ...keys].join(" "));
  return wanted.every((word) => folded.includes(word));
}
