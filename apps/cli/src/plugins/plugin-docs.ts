import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Command } from "commander";
import { InputProblems } from "../input-problems.ts";
import { openPlugin, pluginFolder } from "./open-plugin.ts";
import { pagesOf } from "./pages/index.ts";

const NOTE = "<!-- Written from the code; do not edit. -->\n\n";

/** `kiemtra plugin docs`: writes the pages of a plugin. */
export function addPluginDocs(parent: Command): void {
  parent
    .command("docs <folder|id>")
    .description("writes a page for the plugin and one for each criterion")
    .option("--out <folder>", "where to; default: docs in the plugin's folder")
    .action(async (folderOrId: string, options: { readonly out?: string }) => {
      const folder = pluginFolder(folderOrId);
      const { plugin, languages, problems } = await openPlugin(folder);
      if (problems.length > 0)
        throw new InputProblems([`${plugin.id}: has problems; see kiemtra plugin check ${folderOrId}`]);
      const out = options.out ?? path.join(folder, "docs");
      mkdirSync(out, { recursive: true });
      const pages = pagesOf({ plugin, languages });
      for (const [file, text] of pages) writeFileSync(path.join(out, file), NOTE + text);
      process.stdout.write(`${pages.length} pages in ${out}\n`);
    });
}
