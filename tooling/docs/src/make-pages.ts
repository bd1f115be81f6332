import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ruleSetJsonSchema } from "@kiemtra/core/schema";
import { terms } from "@kiemtra/i18n";
import { loadAllPlugins } from "@kiemtra/registry";
import { describeEnv } from "@kiemtra/server/env";
import { conformancePage } from "./conformance/conformance-page.ts";
import { criterionPage, pluginPage } from "./criterion-page.ts";
import { dependencyPicture } from "./dependency-picture.ts";
import { scaleIndexPage, scalePages } from "./scales/scale-pages.ts";

/** The project's folder. */
export const ROOT = fileURLToPath(new URL("../../../package.json", import.meta.url)).replace(
  /.package\.json$/,
  "",
);

/** Folders that hold nothing but generated pages. */
export const generatedFolders: readonly string[] = ["docs/criteria", "docs/scales"];

const NOTE = "<!-- Written by `npm run fix` from the code; do not edit. -->\n\n";

/** Every generated page: path from the project's folder, and its text. */
export async function makePages(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ...(await criterionPages()),
    ["docs/scales/README.md", NOTE + scaleIndexPage()],
    ...scalePages().map(([kind, text]) => [`docs/scales/${kind}.md`, NOTE + text] as const),
    ["docs/conformance.md", NOTE + conformancePage()],
    ["docs/environment.md", NOTE + environmentPage()],
    ["docs/glossary.md", NOTE + glossaryPage()],
    ["docs/rule-set.schema.json", `${JSON.stringify(ruleSetJsonSchema(), null, 2)}\n`],
    ["ARCHITECTURE.md", await architecturePage()],
  ]);
}

async function criterionPages(): Promise<readonly (readonly [string, string])[]> {
  const { loaded, failed } = await loadAllPlugins();
  if (failed.length > 0) throw new Error(`plugins do not load: ${JSON.stringify(failed, null, 2)}`);
  return loaded.flatMap((entry) => [
    [`docs/criteria/${entry.plugin.id}/README.md`, NOTE + pluginPage(entry)] as const,
    ...entry.plugin.criteria.map(
      (criterion) =>
        [
          `docs/criteria/${entry.plugin.id}/${criterion.key}.md`,
          NOTE + criterionPage(entry, criterion),
        ] as const,
    ),
  ]);
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
