import type { LoadedPlugin } from "@kiemtra/registry";
import { criterionPage } from "./criterion-page.ts";
import { pluginPage } from "./plugin-page.ts";

/** The pages of a plugin: file name, and Markdown. */
export function pagesOf(entry: LoadedPlugin): readonly (readonly [file: string, text: string])[] {
  return [
    ["README.md", pluginPage(entry)],
    ...entry.plugin.criteria.map(
      (criterion) => [`${criterion.key}.md`, criterionPage(entry, criterion)] as const,
    ),
  ];
}
