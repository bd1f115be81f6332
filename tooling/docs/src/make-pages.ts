import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { pagesOf } from "@kiemtra/cli/plugin-pages";
import { ruleSetJsonSchema } from "@kiemtra/core/schema";
import { terms } from "@kiemtra/i18n";
import { type LoadedPlugin, loadAllPlugins } from "@kiemtra/registry";
import { describeEnv } from "@kiemtra/server/env";
import { conformancePage } from "./conformance/conformance-page.ts";
import { dependencyPicture } from "./dependency-picture.ts";
import { scaleIndexPage, scalePages } from "./scales/scale-pages.ts";

/** The project's folder. */
export const ROOT = fileURLToPath(new URL("../../../package.json", import.meta.url)).replace(
  /.package\.json$/,
  "",
);

const FOLDER = "packages/plugins";

/** Folders that hold nothing but generated pages. */
export const generatedFolders: readonly string[] = [
  ...readdirSync(path.join(ROOT, FOLDER)).map((plugin) => `${FOLDER}/${plugin}/docs`),
  "docs/scales",
];

const NOTE = "<!-- Written by `npm run fix` from the code; do not edit. -->\n\n";

/** Every generated page: path from the project's folder, and its text. */
export async function makePages(): Promise<ReadonlyMap<string, string>> {
  const plugins = await ownPlugins();
  return new Map([
    ...(await pluginPages(plugins)),
    ["docs/scales/README.md", NOTE + scaleIndexPage()],
    ...scalePages().map(([kind, text]) => [`docs/scales/${kind}.md`, NOTE + text] as const),
    ["docs/conformance.md", NOTE + conformancePage()],
    ["docs/environment.md", NOTE + environmentPage()],
    ["docs/glossary.md", NOTE + glossaryPage()],
    ["docs/rule-set.schema.json", `${JSON.stringify(ruleSetJsonSchema(), null, 2)}\n`],
    ["ARCHITECTURE.md", await architecturePage()],
  ]);
}

/** Each plugin's pages, in its own folder: adding a plugin changes nothing outside it. */
async function pluginPages(
  plugins: readonly LoadedPlugin[],
): Promise<readonly (readonly [string, string])[]> {
  return plugins.flatMap((entry) =>
    pagesOf(entry).map(([file, text]) => [`${FOLDER}/${entry.plugin.id}/docs/${file}`, NOTE + text] as const),
  );
}

/** The plugins of this repository; others come with pages of their own. */
async function ownPlugins(): Promise<readonly LoadedPlugin[]> {
  const { loaded, failed } = await loadAllPlugins();
  if (failed.length > 0) throw new Error(`plugins do not load: ${JSON.stringify(failed, null, 2)}`);
  return loaded.filter(({ plugin }) => existsSync(path.join(ROOT, FOLDER, plugin.id)));
}

function environmentPage(): string {
  const rows = describeEnv().map(
    (entry) => `| \`${entry.name}\` | ${entry.default || "–"} | ${entry.meaning} |`,
  );
  return [
    "# Environment of the server",
    "",
    "| variable | default | meaning |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

function glossaryPage(): string {
  const rows = terms.map((term) => `| \`${term.code}\` | ${term.vi} | ${term.en} | ${term.source} |`);
  const head = ["# Words", "", "One term per concept, in code and on screen.", ""];
  return [
    ...head,
    "| in code | on screen | English | source |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

/** The hand-written page with the picture of the moment between its marks. */
async function architecturePage(): Promise<string> {
  const text = await readFile(path.join(ROOT, "ARCHITECTURE.md"), "utf8");
  const picture = `<!-- picture: written by npm run fix -->\n\`\`\`mermaid\n${await dependencyPicture(ROOT)}\`\`\`\n<!-- /picture -->`;
  return text.replace(/<!-- picture[\s\S]*?<!-- \/picture -->/, () => picture);
}
